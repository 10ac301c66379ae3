"""Reads lines of name, hex and an expression of Python's that reads the bytes as `body`, and says what that gives."""
import json
import pickle
import struct
import subprocess
import sys

import msgpack

folder = sys.argv[1]
subprocess.run(["protoc", "--python_out=.", "telemetry.proto"], cwd=folder, check=True)
subprocess.run(["flatc", "--python", "telemetry.fbs"], cwd=folder, check=True)
sys.path.insert(0, folder)

import telemetry_pb2
from Plant import Telemetry

names = {"json": json, "msgpack": msgpack, "pickle": pickle, "struct": struct, "telemetry_pb2": telemetry_pb2, "Telemetry": Telemetry}
for line in open(sys.argv[2]):
    name, hexadecimal, expression = line.rstrip("\n").split("\t")
    print(name, str(eval(expression, dict(names, body=bytes.fromhex(hexadecimal)))).replace("\n", " "), flush=True)
