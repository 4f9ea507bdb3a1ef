# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for private keys, in every usual spelling, in what a program left behind and said."""
import base64, os, sqlite3, subprocess


def seed(file):
    """The 32 bytes that are the Ed25519 key of a PEM file."""
    der = subprocess.run(["openssl", "pkey", "-in", file, "-outform", "DER"], capture_output=True, check=True).stdout
    assert len(der) == 48, f"{file} is no Ed25519 key in PKCS#8"
    return der[-32:]


def spellings(key):
    """The key's bytes, and its texts: hex, and base64 at any place inside a longer base64 (a PEM file, OpenSSH, a JWK)."""
    texts = {key.hex(), key.hex().upper(), key.hex(":"), key.hex(":").upper(), key[:15].hex(":"), key[:15].hex(" ")}
    for before in range(3):
        inner = base64.b64encode(bytes(before) + key)[(before * 8 + 5) // 6:42].decode()
        texts |= {inner, inner.replace("/", "\\/"), inner.replace("+", "-").replace("/", "_")}
    return {key, *(text.encode(code) for text in texts for code in ("ascii", "utf-16-le", "utf-16-be"))}


def pieces(top, but):
    """(name, bytes) of every file and file name below a folder, and of every value in its databases; without the files `but`."""
    for where, _, names in os.walk(top):
        for name in names:
            path = os.path.join(where, name)
            if path in but or os.path.islink(path) or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                yield path, os.fsencode(path) + b"\n" + file.read()
            if name == "workspace.db":  # a long value is scattered over pages; this program is at rest, so it may be opened
                base = sqlite3.connect(path)
                for table, in base.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall():
                    for row in base.execute(f'SELECT * FROM "{table}"'):
                        yield f"{path} {table}", b"\n".join(each if isinstance(each, bytes) else str(each).encode("utf-8", "surrogatepass") for each in row)
                base.close()


def find(files, top, said):
    """Where private keys of `files` stand below `top` (but in these files) or in the outputs and command lines `said`."""
    needles = {each: file for file in files for each in spellings(seed(file))}
    found = []
    for place, text in [*pieces(top, set(files)), ("the outputs and command lines", b"\n".join(said))]:
        found += [f"{place}: the key of {file}" for needle, file in needles.items() if needle in text]
        if b"PRIVATE KEY-----" in text:
            found.append(f"{place}: a PEM private key")
    return found


def insist_on_none(program):
    """No key of the program's people is anywhere but in its own file; and the same search finds each spelling once planted."""
    files = [os.path.join(program.keys, name) for name in os.listdir(program.keys) if name.endswith(".pem")]
    assert len(files) > 3
    found = find(files, program.folder, program.said)
    assert not found, found
    bare = os.path.join(program.folder, "planted")
    os.makedirs(bare)
    key = seed(files[0])
    with open(files[0], "rb") as file:
        pem = file.read()
    for number, planted in enumerate((pem, pem.splitlines()[1], key, key.hex().encode(), key.hex().upper().encode(), base64.b64encode(key), base64.urlsafe_b64encode(key),
                                      base64.b64encode(b"OpenSSH" + key), base64.b64encode(key).decode().encode("utf-16-le"))):
        path = os.path.join(bare, "deep")
        with open(path, "wb") as out:
            out.write(b"before" * 999 + planted + b"after" * 99)
        assert find(files[:1], bare, []), f"the search does not find planted spelling {number}"
        assert find(files[:1], os.path.join(bare, "nothing"), [b"x" + planted + b"y"]), f"nor in an output: {number}"
    base = sqlite3.connect(os.path.join(bare, "workspace.db"))
    base.execute("CREATE TABLE t(v TEXT)")
    base.execute("INSERT INTO t VALUES(?)", ("x" * 4050 + key.hex() + "y" * 9000,))
    base.commit()
    base.close()
    os.remove(path)
    assert find(files[:1], bare, []), "the search does not find a key inside a database"
    return len(files)
