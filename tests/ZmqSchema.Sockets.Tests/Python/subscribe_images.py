"""The demo's subscriber: connects to argv[1] and prints what it sees of argv[2] images."""
import sys

import numpy as np
import zmq

from demo import HEIGHT, WIDTH, make_picture, unpack_meta

socket = zmq.Context.instance().socket(zmq.SUB)
socket.setsockopt(zmq.SUBSCRIBE, b"cam/")
socket.connect(sys.argv[1])

for _ in range(int(sys.argv[2])):
    topic_f, meta_f, payload_f = socket.recv_multipart(copy=False)
    frame_id = unpack_meta(bytes(meta_f))
    img = np.frombuffer(memoryview(payload_f), dtype=np.uint8).reshape((HEIGHT, WIDTH))
    right = np.array_equal(img, make_picture(frame_id))
    print(f"topic={bytes(topic_f).decode()} frame_id={frame_id} img.shape={img.shape} right={right}", flush=True)
