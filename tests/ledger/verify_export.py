#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an export of a Countersign ledger, full or a slice, without Countersign: Python's standard library and openssl.

    verify_export.py FILE [--checkpoint NOTE]

Exit status 0: everything holds; 1: something does not (each fault is a line); 2: wrong usage. The format is described in
core/ledger/README.md, and this script was written from that page alone."""
import argparse, base64, concurrent.futures, datetime, hashlib, json, os, re, struct, subprocess, sys, tempfile

FIELDS = ["seq", "at_us", "prev_hash", "actor", "action", "subject", "payload", "cmd_id", "sig", "hash"]
FORMS = {"prev_hash": r"[0-9a-f]{64}", "hash": r"[0-9a-f]{64}", "actor": r"[a-z0-9][a-z0-9._@-]{0,63}",
         "action": r"(?=.{3,64}$)[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*", "payload": r"\{[ -~]{0,65535}",
         "subject": r"(?=.{3,1024}$)[a-z][a-z0-9-]*:([A-Za-z0-9._~@/+-]|%[0-9A-F]{2})+",
         "cmd_id": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/(0|[1-9][0-9]{0,8}))?", "sig": r"[0-9a-f]{64}:[A-Za-z0-9+/]{86}=="}
P = 2**255 - 19  # y of the points of small order: as public keys they would let anybody sign
WEAK = {0, 1, P - 1, P, P + 1, int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"),
        int.from_bytes(bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little")}
faults, sha = [], lambda data: hashlib.sha256(data).digest()

def fault(where, text):
    faults.append(f"{where}: {text}")

def dump(value, **more):
    return json.dumps(value, separators=(",", ":"), **more)

def base64_bytes(text, size=None):
    raw = base64.b64decode(text, validate=True)
    if base64.b64encode(raw).decode() != text or size not in (None, len(raw)): raise ValueError("base64")
    return raw

def prefixed(text):
    return struct.pack(">I", len(text)) + text.encode("ascii")

def body(r):
    return (b"CSLOG1\n" + struct.pack(">Qq", r["seq"], r["at_us"]) + bytes.fromhex(r["prev_hash"])
            + b"".join(prefixed(r[name]) for name in ("actor", "action", "subject", "payload", "cmd_id")))

def node(left, right):
    return sha(b"\1" + left + right)

def holds(folder, raw_key, message, signature):
    """One signature, by the openssl command; a name of its own for each file, since many run at once."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        names = [os.path.join(own, n) for n in ("key", "message", "signature")]
        pem = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + raw_key).decode()
        for name, data in zip(names, (f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n".encode(), message, signature)):
            with open(name, "wb") as file: file.write(data)
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", names[0], "-in", names[1], "-sigfile", names[2]],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

def plain(value, depth=0):
    """What a payload may hold: no null, no fractions, no control characters, bidi controls or lone surrogates."""
    if isinstance(value, str): return not re.search("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", value)
    if isinstance(value, (bool, int)): return abs(value) < 2**53
    if isinstance(value, list): return depth < 64 and all(plain(each, depth + 1) for each in value)
    return isinstance(value, dict) and depth < 64 and all(re.fullmatch("[a-z][a-z0-9_]*", k) and plain(v, depth + 1) for k, v in value.items())

class Root:
    """The tree's right edge: append leaves, ask for the root."""
    def __init__(self): self.edge, self.size = [], 0
    def append(self, leaf):
        size, self.size = self.size, self.size + 1
        while size & 1: leaf, size = node(self.edge.pop(), leaf), size >> 1
        self.edge.append(leaf)
    def root(self):
        root = self.edge[-1]
        for left in reversed(self.edge[:-1]): root = node(left, root)
        return root

def root_from_path(leaf, index, size, path):
    if index >= size: raise ValueError("not among the checkpoint's records")
    last, path = size - 1, list(path)
    while last:
        if index & 1: leaf = node(path.pop(0), leaf)
        elif index < last: leaf = node(leaf, path.pop(0))
        index, last = index >> 1, last >> 1
    if path: raise ValueError("proof is too long")
    return leaf

class Keys(dict):
    """key id -> [raw key, login, enrolled at, first record it may sign, revoked at]"""
    workspace = practice = None
    def apply(self, r):
        seq, p, subject = r["seq"], json.loads(r["payload"]), r["subject"]
        if (r["action"] == "workspace.create") != (seq == 0): raise ValueError("workspace.create has to be record 0 and only that")
        if r["action"] == "key.revoke":
            if subject != "key:" + p["key_id"] or p["key_id"] not in self or self[p["key_id"]][4] is not None: raise ValueError("revokes no key in force")
            self[p["key_id"]][4] = seq
        elif seq == 0 or r["action"] == "key.enroll":
            raw = base64_bytes(p["key"], 32); key_id = sha(raw).hex()
            if int.from_bytes(raw, "little") % 2**255 in WEAK: raise ValueError("a key with which anybody can sign")
            if key_id in self or not re.fullmatch(FORMS["actor"], p["login"]): raise ValueError("key is enrolled twice or without a login")
            if seq == 0:
                if p["format"] != "CSLOG1" or subject != "workspace:" + p["workspace"] or p["login"] != r["actor"]: raise ValueError("no usable first record")
                if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", p["workspace"]): raise ValueError("workspace is no UUID")
                self.workspace, self.practice = p["workspace"], p.get("practice") is True
            elif not self or p["login"] == r["actor"] or subject != "key:" + key_id: raise ValueError("enrols the own login, or another key than its subject")
            self[key_id] = [raw, p["login"], seq, seq + (seq > 0), None]
    def signer(self, r):
        raw, login, _, first, end = self.get(r["sig"][:64], [None] * 5)
        if raw is None or r["seq"] < first or (end is not None and r["seq"] > end): raise ValueError("its key is not enrolled, or revoked, at this point")
        if login != r["actor"]: raise ValueError(f"actor is {r['actor']}, but the key is that of {login}")
        return raw

# What each action asks of its actor, one of these; "@" where it has to be held in the environment that the act is about.
DUTIES = {"card.publish": "author engineer", "card.revise": "author engineer", "decision.approve": "@ approver", "decision.approve policy": "policy-owner", "decision.reject": "@ approver",
          "decision.reject policy": "policy-owner", "decision.request-changes": "@ approver", "decision.request-changes policy": "policy-owner",
          "duty.grant": "admin", "duty.revoke": "admin", "environment.set": "admin", "evidence.add": "author engineer", "finding.adopt": "@ author engineer",
          "finding.revert": "@ engineer", "incident.close": "@ engineer approver policy-owner", "key.enroll": "admin", "key.revoke": "admin",
          "model.add": "author engineer", "model.set": "author engineer policy-owner", "model.set tier": "policy-owner", "person.add": "admin",
          "policy.adopt": "policy-owner", "request.assign": "@ approver admin", "request.assign policy": "policy-owner admin", "request.open": "author engineer", "request.open policy": "policy-owner", "rollout.promote": "@ engineer",
          "rollout.rollback": "@ engineer", "source.add": "admin", "source.change": "admin", "source.remove": "admin", "version.register": "author",
          "version.retire": "author engineer", "waiver.grant": "@ policy-owner approver", "workspace.restored": "admin"}

class Untold(Exception):
    """The records so far do not show it: a fault in a whole ledger, in a slice perhaps left out."""

class Roster:
    """Who may do what, followed from the records alone. Only what follows is believed."""
    def __init__(self):
        self.told, self.person, self.grants, self.keys, self.tier, self.author, self.request, self.incident, self.decider = False, {}, {}, {}, {}, {}, {}, {}, {}
    def apply(self, r):
        p, action, who = json.loads(r["payload"]), r["action"], self.person.get(r["actor"])
        try:
            if r["seq"] and who is None:
                if action in DUTIES or action.startswith(("request.", "decision.")): raise Untold(f"actor {r['actor']} is no login that an admin has added")
            elif r["seq"]: self.judge(r, p, action, who)
        finally: self.told = self.told or action.startswith(("person.", "duty."))
        if r["seq"] == 0 or who is not None: self.take(r, p, action, who)
    def needs(self, r, who, name, environment="", pool=""):
        words = DUTIES.get(name, "").split(); environment = environment if words[:1] == ["@"] else ""; duties = [each for each in words if each != "@"]
        for duty, held_in, held_pool, until in self.grants.get(who, []):
            there = not held_in or (held_in == environment if environment else duty not in ("admin", "policy-owner"))
            if duty in duties and there and pool in ("", held_pool) and (until is None or until > r["at_us"]): return
        if duties: raise Untold(f"actor {r['actor']} ({who}) did not hold {' or '.join(duties)} {environment} {pool}, which {name} needs")
    def judge(self, r, p, action, who):
        subject, opens = r["subject"], action == "request.open" or action == "finding.adopt" and "kind" in p
        about = f"{p.get('source')}/{p.get('model')}@{p.get('version')}"
        if action.startswith(("person.", "duty.", "key.")): return self.judge_people(r, p, action, who)
        if action.startswith(("request.", "decision.", "rollout.")) or opens or action == "waiver.grant":
            if p.get("person", who) != who: raise ValueError(f"says that {p['person']} acted, but {r['actor']} is {who}")
            if opens:
                if p.get("kind") == "policy": return self.needs(r, who, "request.open policy")
                if about not in self.author: raise Untold("asks for a version that no record registered")
                if p.get("author") != self.author[about]: raise ValueError("names another author of the version")
                return self.needs(r, who, "request.open")
            if action == "rollout.rollback": return self.needs(r, who, action, p.get("environment", ""))
            about = self.request.get("request:" + p.get("request", "") if action == "waiver.grant" else subject)
            if about is None: raise Untold("is about a request that no record opened")
            environment, asker, author, policy = about
            if action in ("request.resubmit", "request.withdraw"):
                if who != asker: raise ValueError("only the asker may")
            elif action == "request.assign":
                if who != asker: self.needs(r, who, action + " policy" if policy else action, environment)
            elif action == "decision.withdraw":
                if p.get("decision") not in self.decider: raise Untold("takes back a decision that no record made")
                if self.decider[p["decision"]] != who: raise ValueError("takes back the decision of another person")
            elif action == "rollout.promote": self.needs(r, who, action, environment)
            elif who == asker or who == author and not policy: raise ValueError(f"{r['actor']} is the author or asked for it, and cannot decide on it")
            elif action == "waiver.grant": self.needs(r, who, action, environment)
            elif policy: self.needs(r, who, action + " policy")
            else: self.needs(r, who, action, environment, "" if p.get("pool") == "any" else p.get("pool", ""))
        elif action == "model.set": self.needs(r, who, "model.set tier" if self.tier.get(subject, p.get("tier")) != p.get("tier") else action)
        elif action == "version.register" and p.get("source") == "local" and p.get("author") != who: raise ValueError("names another author than its actor")
        elif action == "incident.close":
            if p.get("incident") not in self.incident: raise Untold("closes an incident that no record opened")
            self.needs(r, who, action, self.incident[p["incident"]])
        else: self.needs(r, who, action, p.get("finding", {}).get("environment", "") if action.startswith("finding.") else "")
    def judge_people(self, r, p, action, who):
        if action == "key.revoke" and self.keys.get(r["subject"]) == r["actor"]: return
        self.needs(r, who, action)
        if action == "key.revoke": return
        login, person = p.get("login"), p.get("person"); known = self.person.get(login)
        if action == "person.add":
            if known is not None: raise ValueError(f"adds the login {login}, which {known} has already")
            return
        if known is None and action == "key.enroll" and not self.told: return
        if known is None: raise Untold(f"is about the login {login}, which no record has added")
        if known != person: raise ValueError(f"says that {login} is {person}, but it is {known}")
        if action == "key.enroll" and person == who and login != r["actor"]: raise ValueError("enrols a key for another login of the same person")
        if action == "duty.grant":
            if person == who: raise ValueError("grants a duty to its own actor")
            for held, _, _, until in self.grants.get(person, []):
                both = {held, p.get("duty")}
                if (until is None or until > r["at_us"]) and ("auditor" in both and len(both) > 1 or both == {"admin", "approver"}): raise ValueError("grants duties that nobody holds together")
    def take(self, r, p, action, who):
        if action == "request.open" or action == "finding.adopt" and "kind" in p: self.request[r["subject"]] = (p.get("environment", ""), who, p.get("author"), p.get("kind") == "policy")
        elif action.startswith("decision."): self.decider[r["seq"]] = who
        elif action in ("model.add", "model.set"): self.tier[r["subject"]] = p.get("tier")
        elif action == "version.register": self.author[f"{p.get('source')}/{p.get('model')}@{p.get('version')}"] = p.get("author")
        elif action == "rollout.rollback" and "incident" in p: self.incident[p["incident"]] = p.get("environment", "")
        elif action == "workspace.create":
            self.person[r["actor"]] = p.get("person"); self.grants[p.get("person")] = [(duty, "", "", None) for duty in p.get("duties", [])]
            self.keys["key:" + sha(base64.b64decode(p["key"])).hex()] = r["actor"]
        elif action == "person.add": self.person[p["login"]] = p["person"]
        elif action == "key.enroll": self.keys[r["subject"]] = p["login"]
        elif action == "duty.grant": self.grants.setdefault(p["person"], []).append((p["duty"], p.get("environment", ""), p.get("pool", ""), micros(p["until"]) if "until" in p else None))
        elif action == "duty.revoke": self.grants[p["person"]] = [g for g in self.grants.get(p["person"], []) if g[:3] != (p["duty"], p.get("environment", ""), p.get("pool", ""))]

def micros(text):
    return (datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%f%z") - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) // datetime.timedelta(microseconds=1)

def read_note(note, keys, check):
    """-> size, root. Signature lines of others are passed over; one of ours has to hold."""
    lines = note.split("\n"); name = f"countersign/{keys.workspace}"
    if len(lines) < 6 or lines[-1] or lines[3] or lines[0] != name or not re.fullmatch(r"[1-9][0-9]{0,15}", lines[1]): raise ValueError("is no checkpoint of this workspace")
    size, root, text = int(lines[1]), base64_bytes(lines[2], 32), "\n".join(lines[:3]) + "\n"
    for line in lines[4:-1]:
        match = re.fullmatch("\u2014 ([^ +]+) ([A-Za-z0-9+/=]+)", line)
        if not match or len(base64_bytes(match[2])) < 5: raise ValueError("has a malformed signature line")
        signed = base64_bytes(match[2])
        for raw, login, enrolled, _, end in keys.values():
            if match[1] == name and signed[:4] == sha(name.encode() + b"\n\1" + raw)[:4] and enrolled < size and (end is None or end >= size):
                if check(raw, text.encode(), signed[4:]): return size, root
    raise ValueError("is not signed with a key in force at its size")

def parse_line(line):
    """Strict: the line has to be what this script would write for the same content."""
    value = json.loads(line)
    if set(value) == {"checkpoint"} and isinstance(value["checkpoint"], str) and dump(value).encode() == line: return value
    if list(value)[:10] != FIELDS or list(value)[10:] not in ([], ["proof"]) or dump(value).encode() != line: raise ValueError("not the one form of a line")
    if not all(type(value[n]) is int and 0 <= value[n] < 2**53 for n in FIELDS[:2]): raise ValueError("seq or at_us")
    for name, form in FORMS.items():
        if not isinstance(value[name], str) or not re.fullmatch(form, value[name]): raise ValueError(f"{name} is malformed")
    if any(re.fullmatch(r"[A-Za-z0-9._~@/+-]", chr(int(code, 16))) for code in re.findall("%(..)", value["subject"])): raise ValueError("subject")
    payload = json.loads(value["payload"])
    if not plain(payload) or dump(payload, sort_keys=True) != value["payload"]: raise ValueError("payload is not in its one form")
    if not all(re.fullmatch(FORMS["hash"], each) for each in value.get("proof", [])): raise ValueError("proof is malformed")
    return value

def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0]); arguments.add_argument("file"); arguments.add_argument("--checkpoint")
    options = arguments.parse_args()
    keys, notes, proofs, tree, roots, last, count, is_slice, roster, gaps, unfollowed = Keys(), [], [], Root(), {}, None, 0, None, Roster(), False, 0
    with open(options.file, "rb") as file, tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs, check, number, line = [], lambda *a: holds(folder, *a), 0, b"\n"
        for number, line in enumerate(file, 1):
            try: value = parse_line(line[:-1] if line.endswith(b"\n") else line)
            except (ValueError, TypeError, KeyError, RecursionError) as why: fault(f"line {number}", f"cannot be read: {why}"); continue
            if "checkpoint" in value: notes.append((f"line {number}", value["checkpoint"])); at_note = number; continue
            r, where, leaf, believed = value, f"record {value['seq']}", bytes.fromhex(value["hash"]), True; count += 1
            is_slice = "proof" in r if is_slice is None else is_slice
            if ("proof" in r) != is_slice: fault(where, "some records have proofs and others have none")
            if last is None and r["seq"]: fault(where, "the first record has to be record 0")
            gaps = gaps or r["seq"] != (last["seq"] + 1 if last else 0)
            if r["seq"] == 0 and r["prev_hash"] != "0" * 64: fault(where, "names a record before the first")
            if last and (r["seq"] <= last["seq"] or not is_slice and r["seq"] != last["seq"] + 1): fault(where, f"stands after record {last['seq']}")
            if last and r["at_us"] <= last["at_us"]: fault(where, "time does not rise")
            if last and r["seq"] == last["seq"] + 1 and r["prev_hash"] != last["hash"]: fault(where, "does not follow the record before it")
            if sha(b"\0" + body(r) + prefixed(r["sig"])) != leaf: fault(where, "content does not fit its hash")
            try: roster.apply(r)
            except Untold as why:
                if is_slice or gaps or not (roster.told or r["action"].startswith(("key.", "person.", "duty."))): unfollowed += 1
                else: fault(where, f"{why}"); believed = False
            except (ValueError, KeyError, TypeError, AttributeError) as why: fault(where, f"{why}"); believed = False
            try: believed and keys.apply(r)
            except (ValueError, KeyError, TypeError) as why: fault(where, f"{why}")
            try: jobs.append((where, pool.submit(check, keys.signer(r), b"CSSIG1\n" + body(r), base64_bytes(r["sig"][65:], 64))))
            except ValueError as why: fault(where, f"{why}")
            tree.append(leaf); roots[tree.size] = tree.root(); last = r
            proofs.append((where, leaf, r["seq"], [bytes.fromhex(each) for each in r.get("proof", [])]))
        if not line.endswith(b"\n") or not count: fault(f"line {number}", "the file is empty, holds no record, or is cut off")
        for where, job in jobs:
            if not job.result(): fault(where, "signature does not hold")
        if is_slice and (len(notes) != 1 or at_note != number): fault("slice", "has to end in its one checkpoint")
        if options.checkpoint:
            with open(options.checkpoint, "rb") as note: notes.append(("checkpoint handed in", note.read().decode("utf-8", "replace")))
        covered, own = 0, None
        for i, (where, note) in enumerate(notes):
            try:
                size, root = read_note(note, keys, check)
                if not is_slice and size > tree.size: raise ValueError(f"covers {size} records, here are {tree.size}: the tail is missing")
                if not is_slice and roots[size] != root: raise ValueError(f"root over {size} records differs: history was rewritten")
                if is_slice and i and (size, root) != own: raise ValueError("is not the slice's own checkpoint")
                own, covered = (size, root), max(covered, size)
            except (ValueError, KeyError) as why: fault(where, f"{why}"); continue
            if is_slice and not i:
                for place, leaf, index, path in proofs:
                    try: right = root_from_path(leaf, index, size, path) == root
                    except (ValueError, IndexError): right = False
                    if not right: fault(place, "proof does not lead to the checkpoint's root")
    print(f"workspace {keys.workspace}{', PRACTICE KEYS' if keys.practice else ''}: {count} records{' (slice)' if is_slice else ''}, "
          f"head {last['hash'] if last else '-'}, {len(notes)} checkpoints, covered {count if is_slice else covered}, beyond {0 if is_slice else count - covered}")
    if unfollowed: print(f"not told of {unfollowed} records: whether their actors held the duty")
    print("\n".join(faults) if faults else "everything holds")
    return 1 if faults else 0

if __name__ == "__main__":
    sys.exit(main())
