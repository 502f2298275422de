"""The benchmark's schemas, compiled when they are imported (grpcio-tools)."""

import sys
from pathlib import Path

import grpc

sys.path.insert(0, str(Path(__file__).parents[2] / "proto"))
helloworld, helloworld_grpc = grpc.protos_and_services("helloworld.proto")
streams, streams_grpc = grpc.protos_and_services("streams.proto")
