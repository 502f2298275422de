"""The benchmark's server with Python's grpcio."""

import asyncio
import gc
import sys

import grpc

from schemas import helloworld, helloworld_grpc, streams, streams_grpc


class Greeter(helloworld_grpc.GreeterServicer):
    async def SayHello(self, request, context):
        return helloworld.HelloReply(message=f"Hello, {request.name}!")


class Streams(streams_grpc.StreamsServicer):
    async def Repeat(self, request, context):
        chunk = streams.Chunk(body=bytes(request.size))
        for _ in range(request.count):
            yield chunk

    async def PingPong(self, chunks, context):
        async for chunk in chunks:
            yield chunk


async def main():
    server = grpc.aio.server()
    helloworld_grpc.add_GreeterServicer_to_server(Greeter(), server)
    streams_grpc.add_StreamsServicer_to_server(Streams(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(port, flush=True)
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        gc.collect()
        print("{}", flush=True)


asyncio.run(main())
