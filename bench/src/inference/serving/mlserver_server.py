"""MLServer with a runtime of its own that runs onnxruntime. Prints versions and its port when it is ready.

    python mlserver_server.py REPOSITORY
"""

import asyncio
import logging
import os
import pathlib
import socket
import sys
import urllib.error
import urllib.request
from importlib.metadata import version

import numpy as np
import onnxruntime
from mlserver import MLModel, MLServer, ModelSettings, Settings
from mlserver.codecs import NumpyCodec
from mlserver.settings import ModelParameters
from mlserver.types import InferenceRequest, InferenceResponse


class OnnxRuntime(MLModel):
    async def load(self) -> bool:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            self.settings.parameters.uri, options, providers=["CPUExecutionProvider"]
        )
        return True

    async def predict(self, payload: InferenceRequest) -> InferenceResponse:
        feeds = {tensor.name: NumpyCodec.decode_input(tensor) for tensor in payload.inputs}
        results = zip(self._session.get_outputs(), self._session.run(None, feeds))
        outputs = [
            NumpyCodec.encode_output(output.name, value) for output, value in results if value.dtype == np.float32
        ]
        return InferenceResponse(model_name=self.name, outputs=outputs)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def say_when_ready(http_port: int, grpc_port: int) -> None:
    def ready() -> bool:
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{http_port}/v2/health/ready", timeout=1).status == 200
        except OSError:
            return False

    while not await asyncio.to_thread(ready):
        await asyncio.sleep(0.2)
    print(version("mlserver"), onnxruntime.__version__, grpc_port, flush=True)


async def main(repository: pathlib.Path) -> None:
    # No workers of its own: with one core they would only add a queue between processes.
    settings = Settings(
        host="127.0.0.1", http_port=free_port(), grpc_port=free_port(), parallel_workers=0, metrics_endpoint=None,
        grpc_max_message_length=64 * 2**20, logging_settings=None, debug=False,
    )  # fmt: skip
    models = [
        ModelSettings(
            name=name,
            implementation=OnnxRuntime,
            parameters=ModelParameters(uri=str(repository / name / "1" / "model.onnx")),
        )
        for name in os.listdir(repository)
    ]
    logging.disable(logging.INFO)
    ready = asyncio.create_task(say_when_ready(settings.http_port, settings.grpc_port))
    await MLServer(settings).start(models)
    await ready


asyncio.run(main(pathlib.Path(sys.argv[1])))
