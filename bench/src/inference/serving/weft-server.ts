import { serve } from "@weft/inference";

const serving = await serve({ modelRepository: process.argv[2]!, host: "127.0.0.1", grpcPort: 0 });
process.send!(serving.grpc.port);
