#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that does to a client what networks, proxies and attackers do. Loopback only, free ports.

usage: hostile_http.py FOLDER      FOLDER takes the certificates it makes; ends when its standard input does

Prints one line of JSON: the ports, by name. `plain` misbehaves by path (see FAULTS), `other` is a second host that must
never see a credential. /seen on `plain` tells every request so far: [{"host","method","path","headers","body"}]; it does not
tell itself."""
import gzip
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time

seen, counts, lock = [], {}, threading.Lock()
ports = {}


def send(c, status, headers=(), body=b''):
    c.sendall(('HTTP/1.1 %s\r\nConnection: close\r\n' % status + ''.join(h + '\r\n' for h in headers) + '\r\n').encode() + body)


def whole(c, body, kind='application/json', status='200 OK', *more):
    send(c, status, [f'Content-Type: {kind}', f'Content-Length: {len(body)}', *more], body)


def drip_body(c, _):
    send(c, '200 OK', ['Content-Length: 100000'])
    for _ in range(600):
        c.sendall(b' ')
        time.sleep(0.1)


def drip_headers(c, _):
    c.sendall(b'HTTP/1.1 200 OK\r\n')
    for i in range(600):
        c.sendall(b'X-%d: b\r\n' % i)
        time.sleep(0.1)


def flood_headers(c, _):
    c.sendall(b'HTTP/1.1 200 OK\r\n')
    for _ in range(3000):
        c.sendall(b'X: ' + b'a' * 60000 + b'\r\n')
        time.sleep(0.002)                           # a flood need not drown the other tests


def one_endless_header(c, _):
    c.sendall(b'HTTP/1.1 200 OK\r\nX: ')
    for _ in range(3000):
        c.sendall(b'a' * 60000)
        time.sleep(0.002)


def reset(c, _):
    send(c, '200 OK', ['Content-Length: 100'], b'xx')
    time.sleep(0.05)
    c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))


def huge(c, _):
    send(c, '200 OK', ['Transfer-Encoding: chunked'])
    for _ in range(2000):
        c.sendall(b'100000\r\n' + b'a' * (1 << 20) + b'\r\n')


def bomb(megabytes):
    def answer(c, _):
        packed = gzip.compress(b' ' * (1 << 20), 9) * megabytes
        send(c, '200 OK', ['Content-Encoding: gzip', f'Content-Length: {len(packed)}'], packed)
    return answer


def first_fails(status, *headers):
    """The first two times this status, then all is well."""
    def answer(c, request):
        with lock:
            counts[request['path']] = counts.get(request['path'], 0) + 1
            n = counts[request['path']]
        whole(c, b'{"n":%d}' % n, 'application/json', status if n < 3 else '200 OK', *headers)
    return answer


three = threading.Barrier(3)


def together(c, _):
    """Answers once three ask for it at the same time, and nobody before."""
    three.wait(60)
    whole(c, b'{}')


def to(address, status='302 Found'):
    return lambda c, _: send(c, status, ['Location: ' + address(), 'Content-Length: 0'])


def resumable(c, request):
    """40,000 bytes of a file; each connection gives 15,000 of them."""
    body = bytes(i % 251 for i in range(40000))
    start = int(request['headers'].get('range', 'bytes=0-')[6:].split('-')[0])
    send(c, '206 Partial Content' if start else '200 OK', [f'Content-Length: {len(body) - start}', 'ETag: "e1"', 'Accept-Ranges: bytes',
         f'Content-Range: bytes {start}-{len(body) - 1}/{len(body)}'], body[start:start + 15000])


FAULTS = {
    '/good': lambda c, r: whole(c, json.dumps({'auth': r['headers'].get('authorization', ''), 'origin': r['headers'].get('origin', ''),
                                               'cookie': r['headers'].get('cookie', '')}).encode(), 'application/json', '200 OK', 'Set-Cookie: a=b'),
    '/other-host': to(lambda: f'http://localhost:{ports["other"]}/steal'),
    '/other-port': to(lambda: f'http://127.0.0.1:{ports["other"]}/steal'),
    '/to-user': to(lambda: f'http://u:p@127.0.0.1:{ports["plain"]}/good'),
    '/to-file': to(lambda: 'file:///etc/hostname'),
    '/loop': to(lambda: '/loop'),
    '/same-origin': to(lambda: '/good'),
    '/post-307': to(lambda: f'http://localhost:{ports["other"]}/steal', '307 Temporary Redirect'),
    '/post-302': to(lambda: '/good'),
    '/drip-body': drip_body,
    '/drip-headers': drip_headers,
    '/flood-headers': flood_headers,
    '/endless-header': one_endless_header,
    '/hang': lambda c, _: time.sleep(60),
    '/together': together,
    '/short': lambda c, _: send(c, '200 OK', ['Content-Length: 100', 'Content-Type: application/json'], b'{"a":1}'),
    '/chunk-cut': lambda c, _: send(c, '200 OK', ['Transfer-Encoding: chunked'], b'a\r\nf,psi\na,1\n\r\n'),
    '/chunk-cut-inside': lambda c, _: send(c, '200 OK', ['Transfer-Encoding: chunked'], b'ff\r\nf,psi\na,1\n'),
    '/chunk-whole': lambda c, _: send(c, '200 OK', ['Transfer-Encoding: chunked'], b'a\r\nf,psi\na,1\n\r\n0\r\n\r\n'),
    '/close-without-length': lambda c, _: send(c, '200 OK', [], b'f,psi\na,0.1\nb,0.2'),
    '/reset': reset,
    '/bomb': bomb(300),
    '/small-bomb': bomb(9),
    '/huge': huge,
    '/announced-huge': lambda c, _: send(c, '200 OK', ['Content-Length: 9000000000'], b'a'),
    '/429': lambda c, _: whole(c, b'{}', 'application/json', '429 Too Many Requests', 'Retry-After: 7'),
    '/503-past': lambda c, _: whole(c, b'{}', 'application/json', '503 Service Unavailable', 'Retry-After: Wed, 21 Oct 2015 07:28:00 GMT'),
    '/503-twice': first_fails('503 Service Unavailable'),
    '/429-twice': first_fails('429 Too Many Requests', 'Retry-After: 1'),
    '/html': lambda c, _: whole(c, b'<html>login</html>', 'text/html'),
    '/two-lengths': lambda c, _: c.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello!!'),
    '/401': lambda c, _: send(c, '401 Unauthorized', ['WWW-Authenticate: Basic realm="x"', 'Content-Length: 0']),
    '/not-http': lambda c, _: c.sendall(b'SSH-2.0-OpenSSH_9.2\r\n'),
    '/no-answer': lambda c, _: None,
    '/json-deep': lambda c, _: whole(c, b'[' * 2000 + b']' * 2000),
    '/json-nan': lambda c, _: whole(c, b'{"model_version":{"version":NaN}}'),
    '/json-bytes': lambda c, _: whole(c, b'{"model_version":"\xff\xfe"}'),
    '/json-trailing': lambda c, _: whole(c, b'{"model_version":{}} {"more":1}'),
    '/json-twice': lambda c, _: whole(c, b'{"model_version":{"version":"1"},"model_version":{"version":"2"}}'),
    '/json-other': lambda c, _: whole(c, b'{"status":"ok"}'),
    '/json-many': lambda c, _: whole(c, b'{"files":[' + b'{"path":"aaaaaaaaaa","is_dir":false},' * 1_900_000 + b'{}]}'),
    '/page-404': lambda c, _: whole(c, b'<html><title>404 Not Found</title></html>', 'text/html', '404 Not Found'),
    '/page-403': lambda c, _: whole(c, b'Permission denied', 'text/plain', '403 Forbidden'),
    '/resumable': resumable,
}


def serve(name, answer, context=None):
    listening = socket.socket()
    listening.bind(('127.0.0.1', 0))
    listening.listen(50)
    ports[name] = listening.getsockname()[1]

    def one(c):
        try:
            if context:
                c = context.wrap_socket(c, server_side=True)
            c.settimeout(70)
            data = b''
            while b'\r\n\r\n' not in data:
                more = c.recv(65536)
                if not more:
                    return
                data += more
                if data.startswith(b'\x16\x03'):   # TLS, spoken to a server that has none
                    return send(c, '400 Bad Request', ['Content-Length: 0'])
            head, body = data.split(b'\r\n\r\n', 1)
            lines = head.decode('latin-1').split('\r\n')
            method, path = lines[0].split(' ')[:2]
            headers = {k.lower(): v.strip() for k, v in (line.split(':', 1) for line in lines[1:])}
            while len(body) < int(headers.get('content-length', 0)):
                body += c.recv(65536)
            request = {'host': name, 'method': method, 'path': path, 'headers': headers, 'body': body.decode('latin-1')}
            if path == '/seen':
                return whole(c, json.dumps(seen).encode())
            with lock:
                seen.append(request)
            answer(c, request)
        except (OSError, ValueError):
            pass
        finally:
            c.close()

    def loop():
        while True:
            c, _ = listening.accept()
            threading.Thread(target=one, args=(c,), daemon=True).start()

    threading.Thread(target=loop, daemon=True).start()


def certificates(folder):
    """An authority; certificates for 127.0.0.1, for another name, one that ran out; one for the client. By the openssl program."""
    def run(*arguments):
        subprocess.run(['openssl', *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def key(name):
        run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', f'{name}.key')
        os.chmod(os.path.join(folder, f'{name}.key'), 0o600)

    key('ca')
    run('req', '-x509', '-new', '-key', 'ca.key', '-subj', '/CN=Test authority', '-days', '30', '-out', 'ca.pem')
    os.makedirs(os.path.join(folder, 'issued'), exist_ok=True)
    for name, san, end in (('server', 'IP:127.0.0.1', None), ('named', 'DNS:models.example', None), ('old', 'IP:127.0.0.1', '20200102000000Z'),
                           ('client', 'DNS:client.example', None)):
        key(name)
        with open(os.path.join(folder, f'{name}.ext'), 'w') as extension:
            extension.write(f'subjectAltName={san}\n')
        run('req', '-new', '-key', f'{name}.key', '-subj', f'/CN={name}.example', '-out', f'{name}.csr')
        if end:     # `x509` of OpenSSL 3.0 cannot date back; `ca` can
            open(os.path.join(folder, 'index.txt'), 'w').close()
            with open(os.path.join(folder, 'ca.cnf'), 'w') as settings:
                settings.write('[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=issued\ndatabase=index.txt\ndefault_md=sha256\npolicy=p\nrand_serial=yes\n'
                               '[p]\ncommonName=supplied\n')
            run('ca', '-batch', '-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-in', f'{name}.csr', '-out', f'{name}.pem', '-notext',
                '-startdate', '20200101000000Z', '-enddate', end, '-extfile', f'{name}.ext')
        else:
            run('x509', '-req', '-in', f'{name}.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30', '-extfile', f'{name}.ext',
                '-out', f'{name}.pem')
    run('ec', '-in', 'client.key', '-aes128', '-passout', 'pass:open sesame', '-out', 'locked.key')
    os.chmod(os.path.join(folder, 'locked.key'), 0o600)


def main():
    folder = sys.argv[1]
    certificates(folder)

    def tls(name, clients=False):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(os.path.join(folder, f'{name}.pem'), os.path.join(folder, f'{name}.key'))
        if clients:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(os.path.join(folder, 'ca.pem'))
        return context

    def any_status(c, request):
        whole(c, b'{}', 'application/json', request['path'].rsplit('/', 1)[-1] + ' So it is')
    serve('plain', lambda c, r: FAULTS.get(r['path'].split('?')[0], any_status)(c, r))
    serve('other', lambda c, _: whole(c, b'{}'))
    for name in ('server', 'named', 'old'):
        serve(name, FAULTS['/good'], tls(name))
    serve('mutual', FAULTS['/good'], tls('server', clients=True))
    closed = socket.socket()
    closed.bind(('127.0.0.1', 0))
    ports['closed'] = closed.getsockname()[1]       # bound, but nobody listens

    kept = []

    def keep_alive(c, request):
        """Answers on one connection until it has been idle for 1 s, and says how many connections there were."""
        kept.append(1)
        c.settimeout(1)
        while True:
            answer = b'{"connection":%d}' % len(kept)
            c.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n' % len(answer) + answer)
            data = b''
            while b'\r\n\r\n' not in data:
                more = c.recv(65536)
                if not more:
                    return
                data += more
    serve('keeping', keep_alive)
    print(json.dumps(ports), flush=True)
    sys.stdin.read()


if __name__ == '__main__':
    main()
