import { orderProcessingDown } from '@belvedere/alerts-trading';
import { stat } from '@belvedere/dashboard-kit';
import { dashboards, orderProcessing as service, ordersCreated } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { orders } from './orders.ts';

export const orderProcessing = tradingServiceDashboard(dashboards.orderProcessing, {
  service,
  description: 'Whether orders are taken in, how they end, and how long it takes until the engine has them.',
  figure: stat('Orders, last hour', {
    description:
      'Orders taken in within the last hour. Fewer than at the same hour of other days: see what is rejected.',
    query: ordersCreated.increase('1h').sum().legend('Orders'),
    sparkline: true,
    decimals: 0,
    width: 4,
  }),
  down: orderProcessingDown,
  neighbours: [dashboards.risk, dashboards.engine, dashboards.businessOperations],
  own: [orders],
});
