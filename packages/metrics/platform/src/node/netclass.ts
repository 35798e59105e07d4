/**
 * What network devices are, and bonds between them.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/netclass_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/bonding_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/arp_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const device = { labels: ['device'], job: nodeExporter } as const;

export const nodeNetworkUp = gauge('node_network_up', { help: 'Whether a network device is up: 1 or 0.', ...device });

export const nodeNetworkInfo = gauge('node_network_info', {
  help: 'What a network device is, as labels; the value is 1.',
  labels: [...device.labels, 'address', 'adminstate', 'broadcast', 'duplex', 'ifalias', 'operstate'],
  job: nodeExporter,
});

export const nodeNetworkCarrier = gauge('node_network_carrier', {
  help: 'Whether a network device has a carrier: 1 or 0.',
  ...device,
});

export const nodeNetworkCarrierChanges = counter('node_network_carrier_changes_total', {
  help: 'How often the carrier came or went.',
  ...device,
});

export const nodeNetworkCarrierUpChanges = counter('node_network_carrier_up_changes_total', {
  help: 'How often the carrier came.',
  ...device,
});

export const nodeNetworkCarrierDownChanges = counter('node_network_carrier_down_changes_total', {
  help: 'How often the carrier went.',
  ...device,
});

export const nodeNetworkSpeed = gauge('node_network_speed_bytes', {
  help: 'Bytes per second that a network device can carry.',
  unit: 'bytes/second',
  ...device,
});

export const nodeNetworkMtu = gauge('node_network_mtu_bytes', {
  help: 'The largest packet that a network device sends whole.',
  ...device,
});

export const nodeNetworkTransmitQueueLength = gauge('node_network_transmit_queue_length', {
  help: 'Packets that may wait to be sent.',
  ...device,
});

export const nodeNetworkDormant = gauge('node_network_dormant', {
  help: 'Whether a network device waits for an event before it works: 1 or 0.',
  ...device,
});

export const nodeNetworkFlags = gauge('node_network_flags', {
  help: 'The flags of a network device, as a bit field.',
  ...device,
});

export const nodeNetworkAddressAssignType = gauge('node_network_address_assign_type', {
  help: "How a network device got its address, by the kernel's number for it.",
  ...device,
});

export const nodeNetworkNameAssignType = gauge('node_network_name_assign_type', {
  help: "How a network device got its name, by the kernel's number for it.",
  ...device,
});

export const nodeNetworkProtocolType = gauge('node_network_protocol_type', {
  help: "What a network device speaks, by the kernel's number for it.",
  ...device,
});

export const nodeNetworkDeviceId = gauge('node_network_device_id', { help: "The device's identifier.", ...device });

export const nodeNetworkIfaceId = gauge('node_network_iface_id', { help: 'The number of the interface.', ...device });

export const nodeNetworkIfaceLink = gauge('node_network_iface_link', {
  help: 'The number of the interface that this one stands on.',
  ...device,
});

export const nodeNetworkIfaceLinkMode = gauge('node_network_iface_link_mode', {
  help: "How the link of the interface comes up, by the kernel's number for it.",
  ...device,
});

export const nodeNetworkNetDevGroup = gauge('node_network_net_dev_group', {
  help: 'The group that a network device is in.',
  ...device,
});

export const nodeBondingSlaves = gauge('node_bonding_slaves', {
  help: 'Devices that a bond should join.',
  labels: ['master'],
  job: nodeExporter,
});

export const nodeBondingActive = gauge('node_bonding_active', {
  help: 'Devices of a bond that work.',
  labels: ['master'],
  job: nodeExporter,
});

export const nodeArpEntries = gauge('node_arp_entries', {
  help: 'Neighbours whose hardware address is known.',
  ...device,
});
