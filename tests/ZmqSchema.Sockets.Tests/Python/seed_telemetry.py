"""Runs one side of the seed's FlatBuffers demo as it stands in the document: argv is the document, the schema, and the role with its endpoint.

    publish               binds to a port of the system's choice, prints the endpoint, and sends until it is killed
    subscribe ENDPOINT    prints what the demo prints
"""
import subprocess
import sys
import tempfile
import types

import zmq

document, schema, role, *endpoints = sys.argv[1:]

# What `flatc --python` makes of the schema is what the demo imports.
modules = tempfile.mkdtemp()
subprocess.run(["flatc", "--python", "-o", modules, schema], check=True)
sys.path.insert(0, modules)

with open(document, encoding="utf-8") as text:
    chapter = text.read().split("Demo: zmq", 1)[1]
source = chapter[chapter.index("#!/usr/bin/env python3"):chapter.index("\nRAW\n")]
demo = types.ModuleType("demo")
exec(compile(source, document, "exec"), demo.__dict__)


def bind_anywhere(socket, endpoint, bind=zmq.Socket.bind):
    bind(socket, "tcp://127.0.0.1:*")
    print(socket.LAST_ENDPOINT.decode(), flush=True)


sys.stdout.reconfigure(line_buffering=True)
if role == "publish":
    zmq.Socket.bind = bind_anywhere
    demo.publisher_proc("pubA", "tcp://127.0.0.1:5555", ["telemetry/", "imu/", "debug/"], 0.02)
else:
    demo.subscriber_proc(endpoints, ["telemetry/", "cam/"])
