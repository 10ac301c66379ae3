"""Binds, prints its endpoint, waits for a subscriber, then sends arrays by the recipe; argv: copy or nocopy."""
import sys

import zmq

from arrays import make_arrays, send_array

socket = zmq.Context.instance().socket(zmq.XPUB)
port = socket.bind_to_random_port("tcp://127.0.0.1")
print(f"tcp://127.0.0.1:{port}", flush=True)
socket.recv()
for array in make_arrays():
    send_array(socket, array, copy=sys.argv[1] == "copy")
sys.stdin.read()
