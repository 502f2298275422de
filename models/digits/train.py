"""Trains the digits classifier and writes it as an ONNX file, with a few held-out samples as PNGs.

    pip install -r models/digits/requirements.txt
    python models/digits/train.py

The split, the network's first weights and the augmentation all come from SEED, so a second run on the
same library versions writes the same model.
"""

import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

SEED = 20
HELD_OUT_SHARE = 0.2
SAMPLES_PER_DIGIT = 2
GREY_LEVELS = 16  # the dataset counts ink per 4x4 block: 0 is paper, 16 is all ink
HERE = pathlib.Path(__file__).resolve().parent


def shifted(images: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """Moves 8x8 images by whole pixels; what leaves the frame is lost and paper comes in."""
    moved = np.zeros_like(images)
    moved[:, max(dy, 0) : 8 + min(dy, 0), max(dx, 0) : 8 + min(dx, 0)] = images[
        :, max(-dy, 0) : 8 + min(-dy, 0), max(-dx, 0) : 8 + min(-dx, 0)
    ]
    return moved


def augmented(images: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    steps = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)]
    return (
        np.concatenate([shifted(images, dx, dy) for dx, dy in steps]).reshape(-1, 64),
        np.tile(labels, len(steps)),
    )


def to_onnx(network: MLPClassifier) -> onnx.ModelProto:
    """The same network as a graph that takes 0-255 pixels and does the normalisation itself."""

    def constant(name: str, value: np.ndarray) -> onnx.TensorProto:
        return numpy_helper.from_array(value, name)

    constants = [
        constant("white", np.array(255, dtype=np.float32)),
        constant("names", np.array([str(digit) for digit in range(10)], dtype=object)),
    ]
    nodes = [helper.make_node("Div", ["pixels", "white"], ["hidden_0"])]
    last = len(network.coefs_) - 1
    for layer, (weights, bias) in enumerate(zip(network.coefs_, network.intercepts_)):
        constants += [
            constant(f"weights_{layer}", weights.astype(np.float32)),
            constant(f"bias_{layer}", bias.astype(np.float32)),
        ]
        summed = f"sum_{layer}"
        nodes.append(
            helper.make_node("Gemm", [f"hidden_{layer}", f"weights_{layer}", f"bias_{layer}"], [summed])
        )
        if layer == last:
            nodes.append(helper.make_node("Softmax", [summed], ["probabilities"], axis=1))
        else:
            nodes.append(helper.make_node("Relu", [summed], [f"hidden_{layer + 1}"]))
    nodes += [
        helper.make_node("ArgMax", ["probabilities"], ["best"], axis=1, keepdims=0),
        helper.make_node("Gather", ["names", "best"], ["label"]),
    ]
    graph = helper.make_graph(
        nodes,
        "digits",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["batch", 64])],
        [
            helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", 10]),
            helper.make_tensor_value_info("label", TensorProto.STRING, ["batch"]),
        ],
        constants,
    )
    model = helper.make_model(
        graph, producer_name="weft-digits", opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )
    onnx.checker.check_model(model, full_check=True)
    return model


def as_greys(image: np.ndarray) -> np.ndarray:
    """Ink counts 0-16 as the 0-255 greys that a PNG holds and the model takes."""
    return np.round(image * (255 / GREY_LEVELS)).astype(np.uint8)


def write_samples(images: np.ndarray, labels: np.ndarray) -> None:
    """Keeps the first held-out samples of each digit: 3.png is a three, 3b.png is another one."""
    folder = HERE / "samples"
    folder.mkdir(exist_ok=True)
    kept = {}
    for digit in range(10):
        for nth, index in enumerate(np.flatnonzero(labels == digit)[:SAMPLES_PER_DIGIT]):
            name = f"{digit}{'abcdefgh'[nth] if nth else ''}.png"
            Image.fromarray(as_greys(images[index]), mode=None).save(folder / name, optimize=True)
            kept[name] = str(digit)
    (folder / "labels.json").write_text(json.dumps(dict(sorted(kept.items())), indent=2) + "\n")


def main() -> None:
    digits = load_digits()
    train_images, test_images, train_labels, test_labels = train_test_split(
        digits.images, digits.target, test_size=HELD_OUT_SHARE, random_state=SEED, stratify=digits.target
    )
    greys, labels = augmented(np.stack([as_greys(image) for image in train_images]), train_labels)
    network = MLPClassifier(
        hidden_layer_sizes=(160, 96), alpha=1e-3, max_iter=200, random_state=SEED
    )
    network.fit((greys / 255).astype(np.float32), labels)

    held_out = np.stack([as_greys(image) for image in test_images]).reshape(-1, 64)
    accuracy = network.score((held_out / 255).astype(np.float32), test_labels)
    print(f"held-out accuracy {accuracy:.4f} on {len(test_labels)} samples, {len(train_labels)} trained on")

    model = to_onnx(network)
    target = HERE / "1" / "model.onnx"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(model.SerializeToString())
    print(f"{target.relative_to(HERE)}: {target.stat().st_size} bytes")
    write_samples(test_images, test_labels)


if __name__ == "__main__":
    main()
