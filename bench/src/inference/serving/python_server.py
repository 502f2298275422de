"""The obvious way in Python: grpcio with a thread pool, onnxruntime in the handler. Prints its port when it listens.

    python python_server.py REPOSITORY PACKAGES
"""

import os
import pathlib
import sys
import tempfile
from concurrent import futures

import grpc
import numpy as np
import onnxruntime
from grpc_tools import protoc

repository, packages = (pathlib.Path(argument) for argument in sys.argv[1:3])
out = tempfile.mkdtemp()
files = ["inference/grpc_service.proto", "inference/model_config.proto", "weft/options.proto"]
roots = [packages / "inference" / "proto", packages / "protobuf" / "proto"]
protoc.main(["protoc", *(f"-I{root}" for root in roots), f"--python_out={out}", f"--grpc_python_out={out}", *files])
sys.path.insert(0, out)
from inference import grpc_service_pb2, grpc_service_pb2_grpc  # noqa: E402

options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
sessions = {
    name: onnxruntime.InferenceSession(str(repository / name / "1" / "model.onnx"), options, providers=["CPUExecutionProvider"])
    for name in os.listdir(repository)
}


class Service(grpc_service_pb2_grpc.GRPCInferenceServiceServicer):
    def ModelInfer(self, request, context):
        session = sessions[request.model_name]
        feeds = {}
        for index, tensor in enumerate(request.inputs):
            if request.raw_input_contents:
                elements = np.frombuffer(request.raw_input_contents[index], dtype=np.float32)
            else:
                elements = np.array(tensor.contents.fp32_contents, dtype=np.float32)
            feeds[tensor.name] = elements.reshape(tuple(tensor.shape))
        response = grpc_service_pb2.ModelInferResponse(model_name=request.model_name)
        for output, value in zip(session.get_outputs(), session.run(None, feeds)):
            if value.dtype == np.float32:
                added = response.outputs.add(name=output.name, datatype="FP32", shape=value.shape)
                added.contents.fp32_contents.extend(value.ravel().tolist())
        return response


server = grpc.server(
    futures.ThreadPoolExecutor(max_workers=8), options=[("grpc.max_receive_message_length", 64 * 2**20)]
)
grpc_service_pb2_grpc.add_GRPCInferenceServiceServicer_to_server(Service(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(grpc.__version__, onnxruntime.__version__, port, flush=True)
server.wait_for_termination()
