"""A server of the six core calls, written with grpcio: model `double` doubles x. Prints its port when it listens."""

import pathlib
import sys
import tempfile
from concurrent import futures

import grpc
from grpc_tools import protoc

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
out = tempfile.mkdtemp()
files = ["inference/grpc_service.proto", "inference/model_config.proto", "weft/options.proto"]
roots = [PACKAGE / "proto", PACKAGE.parent / "protobuf" / "proto"]
protoc.main(["protoc", *(f"-I{root}" for root in roots), f"--python_out={out}", f"--grpc_python_out={out}", *files])
sys.path.insert(0, out)
from inference import grpc_service_pb2 as messages  # noqa: E402
from inference import grpc_service_pb2_grpc as services  # noqa: E402


class Service(services.GRPCInferenceServiceServicer):
    def ServerLive(self, request, context):
        return messages.ServerLiveResponse(live=True)

    def ServerReady(self, request, context):
        return messages.ServerReadyResponse(ready=True)

    def ModelReady(self, request, context):
        return messages.ModelReadyResponse(ready=request.name == "double")

    def ServerMetadata(self, request, context):
        return messages.ServerMetadataResponse(name="python", version="1")

    def ModelMetadata(self, request, context):
        tensor = messages.ModelMetadataResponse.TensorMetadata
        return messages.ModelMetadataResponse(
            name=request.name,
            versions=["1"],
            platform="python",
            inputs=[tensor(name="x", datatype="FP32", shape=[-1])],
            outputs=[tensor(name="y", datatype="FP32", shape=[-1])],
        )

    def ModelInfer(self, request, context):
        if request.model_name != "double":
            context.abort(grpc.StatusCode.NOT_FOUND, f"no model {request.model_name}")
        response = messages.ModelInferResponse(model_name="double", model_version="1", id=request.id)
        tensor = request.inputs[0]
        output = response.outputs.add(name="y", datatype="FP32", shape=tensor.shape)
        output.contents.fp32_contents.extend(2 * x for x in tensor.contents.fp32_contents)
        return response


server = grpc.server(futures.ThreadPoolExecutor(max_workers=2))
services.add_GRPCInferenceServiceServicer_to_server(Service(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
server.wait_for_termination()
