#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an export of a Countersign ledger, full or a slice, without Countersign: Python's standard library and openssl.

    verify_export.py FILE [--checkpoint NOTE]

Exit status 0: everything holds; 1: something does not (each fault is a line); 2: wrong usage. The format is described in
core/ledger/README.md, and this script was written from that page alone."""
import argparse, base64, concurrent.futures, hashlib, json, os, re, struct, subprocess, sys, tempfile

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
    keys, notes, proofs, tree, roots, last, count, is_slice = Keys(), [], [], Root(), {}, None, 0, None
    with open(options.file, "rb") as file, tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs, check, number, line = [], lambda *a: holds(folder, *a), 0, b"\n"
        for number, line in enumerate(file, 1):
            try: value = parse_line(line[:-1] if line.endswith(b"\n") else line)
            except (ValueError, TypeError, KeyError, RecursionError) as why: fault(f"line {number}", f"cannot be read: {why}"); continue
            if "checkpoint" in value: notes.append((f"line {number}", value["checkpoint"])); at_note = number; continue
            r, where, leaf = value, f"record {value['seq']}", bytes.fromhex(value["hash"]); count += 1
            is_slice = "proof" in r if is_slice is None else is_slice
            if ("proof" in r) != is_slice: fault(where, "some records have proofs and others have none")
            if last is None and r["seq"]: fault(where, "the first record has to be record 0")
            if r["seq"] == 0 and r["prev_hash"] != "0" * 64: fault(where, "names a record before the first")
            if last and (r["seq"] <= last["seq"] or not is_slice and r["seq"] != last["seq"] + 1): fault(where, f"stands after record {last['seq']}")
            if last and r["at_us"] <= last["at_us"]: fault(where, "time does not rise")
            if last and r["seq"] == last["seq"] + 1 and r["prev_hash"] != last["hash"]: fault(where, "does not follow the record before it")
            if sha(b"\0" + body(r) + prefixed(r["sig"])) != leaf: fault(where, "content does not fit its hash")
            try: keys.apply(r)
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
    print("\n".join(faults) if faults else "everything holds")
    return 1 if faults else 0

if __name__ == "__main__":
    sys.exit(main())
