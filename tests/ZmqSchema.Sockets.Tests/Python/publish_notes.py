"""Binds, prints its endpoint, waits for a subscriber, then sends three notes; argv: the method of pyzmq, and the format of send_multipart."""
import sys

import zmq

from notes import PACK, make_note

method, *formats = sys.argv[1:]
socket = zmq.Context.instance().socket(zmq.XPUB)
port = socket.bind_to_random_port("tcp://127.0.0.1")
print(f"tcp://127.0.0.1:{port}", flush=True)
socket.recv()

for seq in 1, 2, 3:
    note = make_note(seq)
    if method == "send_multipart":
        socket.send_multipart([b"note/", PACK[formats[0]](note)])
    elif method == "send_string":
        socket.send_string(f"{seq} {note['text']}")
    else:
        getattr(socket, method)(note)
sys.stdin.read()
