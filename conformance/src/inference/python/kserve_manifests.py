"""deploy/kserve against the schemas that KServe's package publishes: python kserve_manifests.py FOLDER"""

import pathlib
import re

import kserve
import kubernetes.client
import yaml
from harness import argument, run

FOLDER = pathlib.Path(argument(1))
KINDS = {"ClusterServingRuntime": "V1alpha1ClusterServingRuntime", "InferenceService": "V1beta1InferenceService"}
SCALARS = {"str": (str,), "int": (int,), "float": (int, float), "bool": (bool,)}


def misfits(value, type_name, path):
    """What in a value its published type does not know, or has otherwise; unknown fields count."""
    if nested := re.fullmatch(r"[lL]ist\[(.+)\]", type_name):
        if not isinstance(value, list):
            return [f"{path}: expected a list"]
        return [one for index, item in enumerate(value) for one in misfits(item, nested[1], f"{path}[{index}]")]
    if nested := re.fullmatch(r"dict\(str, (.+)\)", type_name) or re.fullmatch(r"[dD]ict\[str, (.+)\]", type_name):
        if not isinstance(value, dict):
            return [f"{path}: expected a map"]
        return [one for name, item in value.items() for one in misfits(item, nested[1], f"{path}.{name}")]
    if type_name in SCALARS:
        return [] if type(value) in SCALARS[type_name] else [f"{path}: {value!r} is no {type_name}"]
    if type_name in ("object", "ResourceQuantity"):
        return []
    return model_misfits(value, model_named(type_name), path)


def model_named(name):
    model = getattr(kserve, name, None) or getattr(kubernetes.client, name, None)
    assert model is not None, f"no schema for {name}"
    return model


def model_misfits(value, model, path):
    if not isinstance(value, dict):
        return [f"{path}: expected {model.__name__}"]
    types = {model.attribute_map[attribute]: type_name for attribute, type_name in model.openapi_types.items()}
    unknown = [f"{path}.{name}: not in {model.__name__}" for name in value if name not in types]
    known = [one for name, item in value.items() if name in types for one in misfits(item, types[name], f"{path}.{name}")]
    return unknown + known


def check(file):
    manifest = yaml.safe_load((FOLDER / file).read_text())
    found = misfits(manifest, KINDS[manifest["kind"]], manifest["kind"])
    assert not found, found


def cluster_serving_runtime():
    check("cluster-serving-runtime.yaml")


def inference_service():
    check("inference-service.yaml")


def a_manifest_that_does_not_fit():
    manifest = yaml.safe_load((FOLDER / "inference-service.yaml").read_text())
    manifest["spec"]["predictor"]["model"]["modelFormats"] = "onnx"
    manifest["spec"]["predictor"]["minReplicas"] = "one"
    assert len(misfits(manifest, KINDS["InferenceService"], "it")) == 2


run([cluster_serving_runtime, inference_service, a_manifest_that_does_not_fit])
