"""Passes on what comes from argv[1] at argv[2], which it binds: plain pyzmq between two sockets of ours."""
import sys

import zmq

context = zmq.Context.instance()
receiver = context.socket(zmq.SUB)
receiver.setsockopt(zmq.SUBSCRIBE, b"")
sender = context.socket(zmq.XPUB)
sender.bind(sys.argv[2])
print("bound", flush=True)
assert sender.recv() == b"\x01"
receiver.connect(sys.argv[1])
while True:
    sender.send_multipart(receiver.recv_multipart())
