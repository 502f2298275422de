// The benchmark's server with grpc-go.
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"runtime/debug"

	"google.golang.org/grpc"
	"weft/bench/peers/go/gen/helloworld"
	"weft/bench/peers/go/gen/streams"
)

type greeter struct {
	helloworld.UnimplementedGreeterServer
}

func (greeter) SayHello(_ context.Context, request *helloworld.HelloRequest) (*helloworld.HelloReply, error) {
	return &helloworld.HelloReply{Message: "Hello, " + request.GetName() + "!"}, nil
}

type streamsServer struct {
	streams.UnimplementedStreamsServer
}

func (streamsServer) Repeat(request *streams.RepeatRequest, stream grpc.ServerStreamingServer[streams.Chunk]) error {
	chunk := &streams.Chunk{Body: make([]byte, request.GetSize())}
	for i := int32(0); i < request.GetCount(); i++ {
		if err := stream.Send(chunk); err != nil {
			return err
		}
	}
	return nil
}

func (streamsServer) PingPong(stream grpc.BidiStreamingServer[streams.Chunk, streams.Chunk]) error {
	for {
		chunk, err := stream.Recv()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := stream.Send(chunk); err != nil {
			return err
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	helloworld.RegisterGreeterServer(server, greeter{})
	streams.RegisterStreamsServer(server, streamsServer{})
	go func() {
		for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
			debug.FreeOSMemory()
			fmt.Println("{}")
		}
		os.Exit(0)
	}()
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(server.Serve(listener))
}
