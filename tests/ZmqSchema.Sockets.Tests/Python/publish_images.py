"""The demo's publisher: binds, prints its endpoint, and sends [topic][frame id][pixels] until it is killed."""
import time

import zmq

from demo import make_picture, pack_meta

socket = zmq.Context.instance().socket(zmq.PUB)
port = socket.bind_to_random_port("tcp://127.0.0.1")
print(f"tcp://127.0.0.1:{port}", flush=True)

frame_id = 0
while True:
    socket.send_multipart([b"cam/", pack_meta(frame_id), memoryview(make_picture(frame_id))], copy=False)
    frame_id += 1
    time.sleep(0.01)
