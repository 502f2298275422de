"""/openapi.json against the published schema of OpenAPI 3.1, and answers against /openapi.json: python openapi.py HTTP"""

import json
import urllib.error
import urllib.request

import jsonschema
from harness import argument, run
from openapi_spec_validator import validate

BASE = f"http://{argument(1)}"


def ask(path, body=None, status=200):
    """What the server answers, as JSON where it is any."""
    data = None if body is None else json.dumps(body).encode()
    try:
        answer = urllib.request.urlopen(urllib.request.Request(BASE + path, data=data))
    except urllib.error.HTTPError as error:
        answer = error
    assert answer.status == status, f"{path}: {answer.status}"
    content_type = answer.headers.get("content-type", "").split(";")[0]
    text = answer.read().decode()
    return content_type, json.loads(text) if content_type == "application/json" else text


DOCUMENT = ask("/openapi.json")[1]


def holds(path, template, method="get", body=None, status=200):
    """The answer has a type that the document names, and its schema."""
    content_type, value = ask(path, body, status)
    answer = DOCUMENT["paths"][template][method]["responses"]["200" if status == 200 else f"{status // 100}XX"]
    if "content" not in answer:
        assert value == "", value
        return
    schema = answer["content"][content_type]["schema"]
    jsonschema.Draft202012Validator({**schema, "components": DOCUMENT["components"]}).validate(value)


PIXELS = {"name": "pixels", "datatype": "FP32", "shape": [1, 64], "data": [0] * 64}
MODEL = "/v2/models/{model}"
VERSION = MODEL + "/versions/{version}"


def document_is_valid():
    validate(DOCUMENT)


def server_answers_hold():
    for path in ["/", "/openapi.json", "/metrics", "/v2", "/v2/health/live", "/v2/health/ready", "/v2/models/stats"]:
        holds(path, path)


def model_answers_hold():
    for at, template in [("/v2/models/digits", MODEL), ("/v2/models/digits/versions/1", VERSION)]:
        for end in ["", "/ready", "/config", "/stats"]:
            holds(at + end, template + end)
        holds(at + "/infer", template + "/infer", "post", {"id": "a", "inputs": [PIXELS]})
        holds(at + "/generate", template + "/generate", "post", {"pixels": [0] * 64})
        holds(at + "/generate_stream", template + "/generate_stream", "post", {"pixels": [0] * 64})


def repository_answers_hold():
    holds("/v2/repository/index", "/v2/repository/index", "post", {})
    for action in ["unload", "load"]:
        path = "/v2/repository/models/{model}/" + action
        holds(path.replace("{model}", "digits"), path, "post", {})


def shared_memory_answers_hold():
    for kind in ["system", "cuda"]:
        at = f"/v2/{kind}sharedmemory"
        holds(at + "/status", at + "/status")
        holds(at + "/unregister", at + "/unregister", "post", {})
        holds(at + "/region/r/unregister", at + "/region/{region}/unregister", "post", {})
        holds(at + "/region/r/status", at + "/region/{region}/status", status=404)
    at = "/v2/cudasharedmemory/region"
    holds(at + "/r/register", at + "/{region}/register", "post", {}, 501)


def refusals_hold():
    holds("/v2/models/none", MODEL, status=404)
    holds("/v2/models/digits/infer", MODEL + "/infer", "post", {"inputs": [{**PIXELS, "shape": [64]}]}, 400)
    holds("/v2/models/digits/generate", MODEL + "/generate", "post", {"pixels": "x"}, 400)


run(
    [
        document_is_valid,
        server_answers_hold,
        model_answers_hold,
        repository_answers_hold,
        shared_memory_answers_hold,
        refusals_hold,
    ]
)
