"""Generates Python code for the interop protos. Usage: generate.py PROTO_ROOT OUT_DIR.

The package `grpc` is grpcio's own, so the generated modules go to a package of another name.
"""
import pathlib
import sys

from grpc_tools import protoc

root, out = map(pathlib.Path, sys.argv[1:3])
staged = out / "proto" / "interop"
staged.mkdir(parents=True, exist_ok=True)
for name in ("empty", "messages", "test"):
    text = (root / "grpc" / "testing" / f"{name}.proto").read_text()
    (staged / f"{name}.proto").write_text(text.replace('import "grpc/testing/', 'import "interop/'))
files = [f"interop/{name}.proto" for name in ("empty", "messages", "test")]
sys.exit(protoc.main(["protoc", f"-I{out / 'proto'}", f"--python_out={out}", f"--grpc_python_out={out}", *files]))
