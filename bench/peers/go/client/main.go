// The benchmark's client with grpc-go: answers each line of JSON it reads with one.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"runtime/debug"
	"sort"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"weft/bench/peers/go/gen/helloworld"
	"weft/bench/peers/go/gen/streams"
)

type ask struct {
	Kind       string  `json:"kind"`
	InFlight   int     `json:"inFlight"`
	DurationMs float64 `json:"durationMs"`
	PerSecond  float64 `json:"perSecond"`
	Streams    int     `json:"streams"`
	Lanes      int     `json:"lanes"`
	Count      int     `json:"count"`
	Size       int     `json:"size"`
}

type caller struct {
	greeter helloworld.GreeterClient
	streams streams.StreamsClient
}

func open(target string) caller {
	connection, err := grpc.NewClient("passthrough:///"+target, grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	return caller{helloworld.NewGreeterClient(connection), streams.NewStreamsClient(connection)}
}

func (c caller) greet() int {
	reply, err := c.greeter.SayHello(context.Background(), &helloworld.HelloRequest{Name: "you"})
	check(err)
	if reply.GetMessage() != "Hello, you!" {
		log.Fatalf("the server answered %s", reply.GetMessage())
	}
	return 1
}

func (c caller) repeat(count, size int) int {
	stream, err := c.streams.Repeat(context.Background(), &streams.RepeatRequest{Count: int32(count), Size: int32(size)})
	check(err)
	bytes := 0
	for {
		chunk, err := stream.Recv()
		if err == io.EOF {
			break
		}
		check(err)
		bytes += len(chunk.GetBody())
	}
	if bytes != count*size {
		log.Fatalf("%d bytes came", bytes)
	}
	return count
}

var smallBody = make([]byte, 16)

type pingPong = grpc.BidiStreamingClient[streams.Chunk, streams.Chunk]

func (c caller) pingPong() pingPong {
	stream, err := c.streams.PingPong(context.Background())
	check(err)
	return stream
}

func exchange(stream pingPong) int {
	check(stream.Send(&streams.Chunk{Body: smallBody}))
	_, err := stream.Recv()
	check(err)
	return 1
}

// Repeats something in parallel for a while; step tells how much it did.
func inLanes(lanes int, durationMs float64, step func(lane int) int) map[string]float64 {
	var done atomic.Int64
	var group sync.WaitGroup
	started := time.Now()
	end := started.Add(time.Duration(durationMs * 1e6))
	for lane := range lanes {
		group.Go(func() {
			for {
				done.Add(int64(step(lane)))
				if !time.Now().Before(end) {
					return
				}
			}
		})
	}
	group.Wait()
	return map[string]float64{"perSecond": float64(done.Load()) / time.Since(started).Seconds()}
}

func paced(c caller, perSecond, durationMs float64) map[string]float64 {
	total := int(perSecond * durationMs / 1000)
	latencies := make([]float64, total)
	var group sync.WaitGroup
	started := time.Now()
	for i := range total {
		due := started.Add(time.Duration(float64(i) / perSecond * 1e9))
		if wait := time.Until(due); wait > 0 {
			time.Sleep(wait)
		}
		group.Go(func() {
			c.greet()
			latencies[i] = float64(time.Since(due).Nanoseconds()) / 1e6
		})
	}
	group.Wait()
	seconds := time.Since(started).Seconds()
	sort.Float64s(latencies)
	at := func(fraction float64) float64 { return latencies[int(float64(total-1)*fraction)] }
	return map[string]float64{"perSecond": float64(total) / seconds, "p50Ms": at(0.5), "p99Ms": at(0.99)}
}

var kept []any

func answer(c caller, target string, a ask) any {
	switch a.Kind {
	case "unary":
		return inLanes(a.InFlight, a.DurationMs, func(int) int { return c.greet() })
	case "paced":
		return paced(c, a.PerSecond, a.DurationMs)
	case "pingPong":
		all := make([]pingPong, a.Streams)
		for i := range all {
			all[i] = c.pingPong()
			exchange(all[i])
		}
		rate := inLanes(a.Streams, a.DurationMs, func(lane int) int { return exchange(all[lane]) })
		for _, stream := range all {
			check(stream.CloseSend())
		}
		return rate
	case "serverStream":
		return inLanes(a.Lanes, a.DurationMs, func(int) int { return c.repeat(a.Count, a.Size) })
	case "idleChannels":
		for range a.Count {
			another := open(target)
			another.greet()
			kept = append(kept, another)
		}
	case "openStreams":
		for range a.Count {
			stream := c.pingPong()
			exchange(stream)
			kept = append(kept, stream)
		}
	case "collect":
		debug.FreeOSMemory()
	}
	return map[string]float64{}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	target := "127.0.0.1:" + os.Args[1]
	c := open(target)
	c.greet()
	fmt.Println(`"ready"`)
	if len(os.Args) > 2 && os.Args[2] == "first-call" {
		return
	}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		var a ask
		check(json.Unmarshal(lines.Bytes(), &a))
		text, err := json.Marshal(answer(c, target, a))
		check(err)
		fmt.Println(string(text))
	}
}
