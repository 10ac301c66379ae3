"""send_array and recv_array as in pyzmq's documentation, "Serializing messages with PyZMQ", and the arrays that the tests send."""
import numpy as np
import zmq


def send_array(socket, array, flags=0, copy=True, track=False):
    socket.send_json(dict(dtype=str(array.dtype), shape=array.shape), flags | zmq.SNDMORE)
    return socket.send(array, flags, copy=copy, track=track)


def recv_array(socket, flags=0, copy=True, track=False):
    header = socket.recv_json(flags=flags)
    return np.frombuffer(socket.recv(flags=flags, copy=copy, track=track), dtype=header["dtype"]).reshape(header["shape"])


DTYPES = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64", "complex128"]


def make_arrays():
    """One of each dtype, followed by the same in the other byte order; then dimensions of all sorts, and dtypes that C# has not."""
    for dtype in DTYPES:
        yield np.array([[0, 1, 1], [1, 0, 1]], dtype=dtype)
        if np.dtype(dtype).itemsize > 1:
            yield np.array([1, 0, 1], dtype=np.dtype(dtype).newbyteorder("S"))
    yield np.array(1.0)
    yield np.zeros((0, 3), dtype="int16")
    yield np.array(["a", "b"])
    yield np.array([1j], dtype="complex64")
    yield np.arange(24, dtype="uint16").reshape(2, 3, 4)
