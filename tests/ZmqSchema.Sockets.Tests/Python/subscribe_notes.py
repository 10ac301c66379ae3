"""Connects to argv[1] and prints three messages as argv[2], a method of pyzmq, reads them; argv[3] is the format of recv_multipart."""
import sys

import zmq

from notes import UNPACK

endpoint, method, *formats = sys.argv[1:]
socket = zmq.Context.instance().socket(zmq.SUB)
socket.subscribe(b"")
socket.connect(endpoint)

for _ in range(3):
    received = getattr(socket, method)()
    if method == "recv_multipart":
        topic, body = received
        print(topic.decode(), end=" ")
        received = UNPACK[formats[0]](body)
    print(ascii(received), flush=True)
