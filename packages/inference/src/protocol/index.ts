export * from "../gen/inference/grpc_service.ts";
export * from "../gen/inference/model_config.ts";
