"""Calls ModelInfer of the colors model with an all-blue picture in fp32_contents and prints the ten outputs as JSON.

    python model_infer.py HOST:PORT
"""

import json
import pathlib
import sys
import tempfile

import grpc
from grpc_tools import protoc

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
OPTIONS = PACKAGE.parent / "protobuf" / "proto"


def generated():
    """The protocol's modules, made from our own schema by Google's compiler."""
    out = tempfile.mkdtemp()
    files = ["inference/grpc_service.proto", "inference/model_config.proto", "weft/options.proto"]
    status = protoc.main(
        ["protoc", f"-I{PACKAGE / 'proto'}", f"-I{OPTIONS}", f"--python_out={out}", f"--grpc_python_out={out}", *files]
    )
    if status:
        sys.exit(status)
    sys.path.insert(0, out)
    from inference import grpc_service_pb2, grpc_service_pb2_grpc

    return grpc_service_pb2, grpc_service_pb2_grpc


def main() -> None:
    messages, services = generated()
    request = messages.ModelInferRequest(model_name="colors")
    tensor = request.inputs.add(name="input_tensor", datatype="FP32", shape=[1, 224, 224, 3])
    tensor.contents.fp32_contents.extend([0.0, 0.0, 255.0] * (224 * 224))
    with grpc.insecure_channel(sys.argv[1]) as channel:
        response = services.GRPCInferenceServiceStub(channel).ModelInfer(request, timeout=10)
    print(json.dumps(list(response.outputs[0].contents.fp32_contents)))


main()
