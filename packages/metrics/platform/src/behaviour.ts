export { blackboxBehaviour, type Probe, type Probes } from './behaviour/blackbox.ts';
export { kafkaBehaviour, type KafkaWorkload } from './behaviour/kafka.ts';
export { nodesBehaviour } from './behaviour/node.ts';
export { redisBehaviour, type RedisWorkload } from './behaviour/redis.ts';
