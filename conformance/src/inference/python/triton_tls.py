"""tritonclient over mutual TLS, with a token: python triton_tls.py GRPC HTTP CERT KEY TOKEN (the certificate is everyone's)"""

import numpy as np
import tritonclient.grpc as over_grpc
import tritonclient.http as over_http
from harness import argument, fails, run
from tritonclient.utils import InferenceServerException

GRPC, HTTP, CERT, KEY, TOKEN = (argument(index) for index in range(1, 6))
AUTHORIZED = {"authorization": f"Bearer {TOKEN}"}


def pixels(library):
    made = library.InferInput("pixels", [1, 64], "FP32")
    made.set_data_from_numpy(np.zeros((1, 64), dtype=np.float32))
    return [made]


def grpc_client(**more):
    return over_grpc.InferenceServerClient(GRPC, ssl=True, root_certificates=CERT, **more)


def http_client(**options):
    return over_http.InferenceServerClient(HTTP, ssl=True, ssl_options={"ca_certs": CERT, **options})


def grpc_with_certificate_and_token():
    with grpc_client(private_key=KEY, certificate_chain=CERT) as client:
        assert client.is_server_live()
        assert client.infer("digits", pixels(over_grpc), headers=AUTHORIZED).as_numpy("label").tolist() == [b"3"]


def grpc_without_token():
    with grpc_client(private_key=KEY, certificate_chain=CERT) as client:
        ask = lambda: client.infer("digits", pixels(over_grpc))
        fails(ask, InferenceServerException, "StatusCode.UNAUTHENTICATED")


def grpc_without_certificate():
    with grpc_client() as client:
        fails(lambda: client.is_server_live(client_timeout=3), InferenceServerException)


def http_with_certificate_and_token():
    with http_client(keyfile=KEY, certfile=CERT) as client:
        assert client.is_server_live()
        assert client.infer("digits", pixels(over_http), headers=AUTHORIZED).as_numpy("label").tolist() == [b"3"]


def http_without_token():
    with http_client(keyfile=KEY, certfile=CERT) as client:
        fails(lambda: client.infer("digits", pixels(over_http)), InferenceServerException, "401")


def http_without_certificate():
    with http_client() as client:
        fails(client.is_server_live, Exception)


run([
    grpc_with_certificate_and_token, grpc_without_token, grpc_without_certificate, http_with_certificate_and_token,
    http_without_token, http_without_certificate,
])  # fmt: skip
