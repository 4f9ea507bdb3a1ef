# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a remote registry is reached, changed by the real program; no server is needed for that.  sources_test.py PROGRAM"""
import os, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program, folder  # noqa: E402


def there(program):
    (row,) = program.ok(None, "source", "list")["rows"]
    return {key: value for key, value in row.items() if key not in ("models", "versions", "kind", "source")}


def what_is_not_named_stays(program):
    authority, certificate, key = (program.file(name, "PEM\n") for name in ("ca.pem", "client.pem", "client.key"))
    program.ok("ann", "source", "add", "hub", "http://127.0.0.1:1")
    program.write("ann", "source", "change", "hub", "--url", "https://127.0.0.1:1/models")
    assert there(program) == {"url": "https://127.0.0.1:1/models", "auth": "none"}, there(program)
    program.write("ann", "source", "change", "hub", "--ca", authority, "--server-workspace", "team")
    program.write("ann", "source", "change", "hub", "--client-cert", certificate, "--client-key", key)
    everything = {"url": "https://127.0.0.1:1/models", "auth": "client-certificate", "ca": authority, "client_cert": certificate, "client_key": key, "server_workspace": "team"}
    assert there(program) == everything, there(program)
    program.write("ann", "source", "change", "hub", "--url", "https://127.0.0.1:2")
    assert there(program) == {**everything, "url": "https://127.0.0.1:2"}, there(program)
    answer = program.write("ann", "source", "change", "hub", "--without", "client-cert", "--without", "ca", "--without", "server-workspace")
    assert there(program) == {"url": "https://127.0.0.1:2", "auth": "none"} and (answer["url"], answer["auth"]) == ("https://127.0.0.1:2", "none"), (there(program), answer)
    done = program.ok(None, "log", "--action", "source.change")["records"]
    assert len(done) == 5 and done[0]["actor"] == "ann" and done[0]["payload"]["url"] == "https://127.0.0.1:2", done


def refusals(program):
    def refused(login, exit_code, code, *words):
        answer = program.refused(login, exit_code, code, "source", "change", *words)
        assert answer["mend"] or code == "source.unchanged", answer
        return answer

    refused("ben", 6, "core.duty", "hub", "--url", "https://127.0.0.1:3")
    refused("ann", 6, "source.unchanged", "hub", "--url", "https://127.0.0.1:2/")
    refused("ann", 6, "source.unchanged", "hub")
    assert "hub" in refused("ann", 9, "source.unknown", "hob", "--url", "https://127.0.0.1:3")["mend"]
    refused("ann", 2, "source.settings", "hub", "--url", "https://gate:secret@127.0.0.1:3")
    refused("ann", 2, "source.settings", "hub", "--client-cert", program.file("client.pem", "PEM\n"))
    refused("ann", 2, "source.settings", "hub", "--url", "http://127.0.0.1:3", "--ca", program.file("ca.pem", "PEM\n"))
    refused("ann", 2, "source.file", "hub", "--ca", os.path.join(program.folder, "nowhere.pem"))
    for words in (["--user", "gate"], ["--password-stdin"], ["--token-stdin", "--user", "gate"], ["--token-stdin", "--without", "sign-in"], ["--passphrase-stdin"],
                  ["--password-stdin", "--token-stdin", "--user", "gate"], ["--ca", "ca.pem", "--without", "ca"]):
        refused("ann", 2, "source.auth", "hub", *words)
    assert "source change" in refused("ann", 2, "source.secret", "hub", "--token-stdin")["mend"]       # standard input holds none
    refused("ann", 2, "usage", "hub", "--without", "everything")
    refused("ann", 2, "usage", "hub", "--url", "")
    assert "source change hub" in program.refused("ann", 6, "source.exists", "source", "add", "hub", "https://127.0.0.1:4")["mend"]
    program.refused("ann", 2, "usage", "source", "list", "--dry-run")


def names(program):
    program.refused("ann", 2, "semver.form", "register", "hub/churn@7", "--semver", "1.4")
    program.refused("ann", 9, "model.unknown", "register", "hub/churn@7", "--semver", "1.4.0")
    program.refused("ann", 2, "usage", "register", "hub/churn@7", "--semver", "")
    program.refused("ann", 2, "register.remote", "register", "hub/churn@7", "1.4.0", "--semver", "1.4.0")
    program.refused("ann", 2, "version.number", "register", "hub/churn@1.4.0")
    program.refused("ann", 2, "register.form", "register", "churn", "1.4.0", program.file("m.bin", "m"), "--semver", "1.4.0")
    for verb in (["version", "show"], ["gate", "--to", "production"], ["request", "--to", "production", "--reason", "Holds on every group"], ["card", "show"], ["evidence", "list"], ["version", "retire", "--reason", "Superseded by another"]):
        assert "SemVer 1.4.0" in program.refused("ann", 9, "version.unknown", *verb, "hub/churn@1.4.0")["text"]
        program.refused("ann", 2, "version.number", *verb, "hub/churn@1.4")


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        program.init("ann")
        program.person("ben", "engineer")
        what_is_not_named_stays(program)
        refusals(program)
        names(program)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"
        print("a source changes in what is named, by an admin, in one record each")


if __name__ == "__main__":
    main(sys.argv[1])
