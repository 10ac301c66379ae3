"""Prints one tick that comes over CURVE; argv: endpoint, own public key, own secret key, the server's public key."""
import struct
import sys

import zmq

endpoint, public, secret, server = sys.argv[1:]
socket = zmq.Context.instance().socket(zmq.SUB)
socket.curve_publickey, socket.curve_secretkey, socket.curve_serverkey = public.encode(), secret.encode(), server.encode()
socket.setsockopt(zmq.SUBSCRIBE, b"")
socket.connect(endpoint)
print(*struct.unpack("<Id", socket.recv()), flush=True)
