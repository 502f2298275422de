"""Runs functions as cases, and prints a line for each: `name passed`, or `name failed why`."""

import asyncio
import inspect
import pathlib
import sys
import traceback

CASE_SECONDS = 30


def run(cases):
    """Every public function whose first line of documentation says what holds; async ones on a loop of their own."""
    for case in cases:
        name = case.__name__
        try:
            if inspect.iscoroutinefunction(case):
                asyncio.run(asyncio.wait_for(case(), CASE_SECONDS))
            else:
                case()
            print(f"{name} passed", flush=True)
        except Exception as error:  # every failure is a line of the table
            print(f"{name} failed {reason(error)}", flush=True)


def reason(error):
    """One line: what was raised, and the case's line that raised it."""
    here = pathlib.Path(__file__).parent
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if pathlib.Path(frame.filename).parent == here]
    line = f"{pathlib.Path(own[-1].filename).name}:{own[-1].lineno}" if own else "?"
    return " ".join(f"{type(error).__name__} at {line}: {error}".split())


def fails(call, error_type, status=None, part=""):
    """Runs a call that has to fail so; the error it raised."""
    try:
        call()
    except error_type as error:
        check_error(error, status, part)
        return error
    raise AssertionError("it should have failed")


async def afails(awaitable, error_type, status=None, part=""):
    """The same of something that is awaited."""
    try:
        await awaitable
    except error_type as error:
        check_error(error, status, part)
        return error
    raise AssertionError("it should have failed")


def check_error(error, status, part):
    got = error.status() if callable(getattr(error, "status", None)) else None
    assert status is None or got == status, f"status {got} instead of {status}: {error}"
    assert part in str(error), f"{part!r} is not in {str(error)!r}"


def argument(index):
    return sys.argv[index]
