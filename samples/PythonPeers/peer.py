#!/usr/bin/env python3
"""The Python side of the sample: plain pyzmq, msgpack and numpy, nothing of ours.

    peer.py FORMAT ENDPOINT    with FORMAT one of msgpack, json, pickle, numpy

It prints an endpoint of its own, subscribes to what C# publishes at ENDPOINT, prints each message, and publishes an answer to it.
"""
import sys

import msgpack
import numpy as np
import zmq


def answer(reading: dict) -> dict:
    return {**reading, "seq": reading["seq"] + 100, "msg": reading["msg"].upper(), "samples": [x * 2 for x in reading["samples"]]}


def talk_msgpack(sub, pub):
    reading = msgpack.unpackb(sub.recv())
    print(reading, flush=True)
    pub.send(msgpack.packb(answer(reading)))


def talk_json(sub, pub):
    reading = sub.recv_json()
    print(reading, flush=True)
    pub.send_json(answer(reading))


def talk_pickle(sub, pub):
    reading = sub.recv_pyobj()
    print(reading, flush=True)
    pub.send_pyobj(answer(reading))


def talk_numpy(sub, pub):
    # The recipe of pyzmq's documentation: a JSON frame that says what the array is, then the array.
    header = sub.recv_json()
    array = np.frombuffer(sub.recv(), dtype=header["dtype"]).reshape(header["shape"])
    print(array.dtype, array.shape, array.tolist(), flush=True)
    twice = np.ascontiguousarray(array.T * 2)
    pub.send_json(dict(dtype=str(twice.dtype), shape=twice.shape), zmq.SNDMORE)
    pub.send(twice, copy=False)


def main():
    talk = globals()["talk_" + sys.argv[1]]
    context = zmq.Context()
    context.rcvtimeo = 30_000  # Nobody there any more: end.
    sub = context.socket(zmq.SUB)
    pub = context.socket(zmq.XPUB)  # A PUB that hears of its subscribers.
    port = pub.bind_to_random_port("tcp://127.0.0.1")
    print(f"tcp://127.0.0.1:{port}", flush=True)
    pub.recv()  # C# has subscribed: from here on it gets all.
    sub.subscribe(b"")
    sub.connect(sys.argv[2])
    while True:
        talk(sub, pub)


if __name__ == "__main__":
    main()
