import { behaviour, targetsOf, type Behaviour } from '@belvedere/simulator/model';
import { databaseBehaviour } from './behaviour/database.ts';
import { gatewayBehaviour } from './behaviour/gateway.ts';
import { httpBehaviour } from './behaviour/http.ts';
import { infrastructureBehaviours } from './behaviour/infrastructure.ts';
import { instancesOf } from './behaviour/instances.ts';
import { marketDataBehaviour } from './behaviour/market-data.ts';
import { notificationsBehaviour } from './behaviour/notifications.ts';
import { ordersBehaviour } from './behaviour/orders.ts';
import { paymentsBehaviour } from './behaviour/payments.ts';
import { portfolioBehaviour } from './behaviour/portfolio.ts';
import { queuesBehaviour } from './behaviour/queues.ts';
import { revenueBehaviour } from './behaviour/revenue.ts';
import { riskBehaviour } from './behaviour/risk.ts';
import { securityBehaviour } from './behaviour/security.ts';
import { serviceBehaviour } from './behaviour/service.ts';
import { tradingBehaviour } from './behaviour/trading.ts';
import { tradingSignalsBehaviour } from './behaviour/trading-signals.ts';
import { usersBehaviour } from './behaviour/users.ts';
import { tradingCatalog } from './index.ts';
import { everyService } from './jobs.ts';

export { incidents, type IncidentName } from './incidents.ts';

/** The ten services. */
const servicesBehaviour = behaviour(tradingCatalog, {
  targets: everyService.flatMap((service) => targetsOf(service, instancesOf(service))),
  series: [
    ...httpBehaviour,
    ...gatewayBehaviour,
    ...securityBehaviour,
    ...paymentsBehaviour,
    ...revenueBehaviour,
    ...ordersBehaviour,
    ...tradingBehaviour,
    ...riskBehaviour,
    ...portfolioBehaviour,
    ...marketDataBehaviour,
    ...tradingSignalsBehaviour,
    ...usersBehaviour,
    ...notificationsBehaviour,
    ...queuesBehaviour,
    ...databaseBehaviour,
    ...serviceBehaviour,
  ],
});

/** The simulated trading domain: its services and what they run on. */
export const behaviours: readonly Behaviour[] = [servicesBehaviour, ...infrastructureBehaviours];
