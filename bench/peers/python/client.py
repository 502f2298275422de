"""The benchmark's client with Python's grpcio: answers each line of JSON it reads with one."""

import asyncio
import gc
import json
import sys
import time

import grpc

from schemas import helloworld, helloworld_grpc, streams, streams_grpc

SMALL = streams.Chunk(body=bytes(16))


class Caller:
    def __init__(self, target):
        # Without this every further channel would share the first one's connection.
        options = [("grpc.use_local_subchannel_pool", 1)]
        self.channel = grpc.aio.insecure_channel(target, options=options)
        self.greeter = helloworld_grpc.GreeterStub(self.channel)
        self.streams = streams_grpc.StreamsStub(self.channel)

    async def greet(self):
        reply = await self.greeter.SayHello(helloworld.HelloRequest(name="you"))
        assert reply.message == "Hello, you!", reply.message
        return 1

    async def repeat(self, count, size):
        total = 0
        async for chunk in self.streams.Repeat(streams.RepeatRequest(count=count, size=size)):
            total += len(chunk.body)
        assert total == count * size, total
        return count


async def exchange(call):
    await call.write(SMALL)
    await call.read()
    return 1


async def in_lanes(steps, duration_ms):
    """Repeats each step for a while; a step tells how much it did."""
    started = time.perf_counter()
    end = started + duration_ms / 1000

    async def lane(step):
        done = 0
        while True:
            done += await step()
            if time.perf_counter() >= end:
                return done

    done = sum(await asyncio.gather(*(lane(step) for step in steps)))
    return {"perSecond": done / (time.perf_counter() - started)}


async def paced(caller, per_second, duration_ms):
    total = int(per_second * duration_ms / 1000)
    latencies = []

    async def call(due):
        await caller.greet()
        latencies.append((time.perf_counter() - due) * 1000)

    started = time.perf_counter()
    calls = []
    for i in range(total):
        due = started + i / per_second
        while (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait if wait > 0.001 else 0)
        calls.append(asyncio.ensure_future(call(due)))
    await asyncio.gather(*calls)
    seconds = time.perf_counter() - started
    latencies.sort()
    at = lambda fraction: latencies[int((total - 1) * fraction)]
    return {"perSecond": total / seconds, "p50Ms": at(0.5), "p99Ms": at(0.99)}


async def answer(caller, target, kept, ask):
    match ask["kind"]:
        case "unary":
            return await in_lanes([caller.greet] * ask["inFlight"], ask["durationMs"])
        case "paced":
            return await paced(caller, ask["perSecond"], ask["durationMs"])
        case "pingPong":
            calls = [caller.streams.PingPong() for _ in range(ask["streams"])]
            rate = await in_lanes([lambda call=call: exchange(call) for call in calls], ask["durationMs"])
            for call in calls:
                await call.done_writing()
            return rate
        case "serverStream":
            step = lambda: caller.repeat(ask["count"], ask["size"])
            return await in_lanes([step] * ask["lanes"], ask["durationMs"])
        case "idleChannels":
            for _ in range(ask["count"]):
                another = Caller(target)
                await another.greet()
                kept.append(another)
        case "openStreams":
            for _ in range(ask["count"]):
                call = caller.streams.PingPong()
                await exchange(call)
                kept.append(call)
        case "collect":
            gc.collect()
    return {}


async def main():
    target = f"127.0.0.1:{sys.argv[1]}"
    caller = Caller(target)
    await caller.greet()
    print('"ready"', flush=True)
    if sys.argv[2:] == ["first-call"]:
        return
    kept = []
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(await answer(caller, target, kept, json.loads(line))), flush=True)


asyncio.run(main())
