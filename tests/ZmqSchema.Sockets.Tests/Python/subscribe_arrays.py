"""Connects to argv[1] and prints argv[2] arrays that it receives by the recipe."""
import sys

import zmq

from arrays import recv_array

socket = zmq.Context.instance().socket(zmq.SUB)
socket.subscribe(b"")
socket.connect(sys.argv[1])
for _ in range(int(sys.argv[2])):
    array = recv_array(socket)
    print(array.dtype, array.shape, array.tolist(), flush=True)
