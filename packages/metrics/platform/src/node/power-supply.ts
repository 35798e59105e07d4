/**
 * Power supplies and batteries, as far as the hardware tells.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/powersupplyclass_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const supply = { labels: ['power_supply'], job: nodeExporter } as const;

export const nodePowerSupplyOnline = gauge('node_power_supply_online', {
  help: 'Whether a supply gives power: 1 or 0.',
  ...supply,
});

export const nodePowerSupplyPresent = gauge('node_power_supply_present', {
  help: 'Whether a battery is there: 1 or 0.',
  ...supply,
});

export const nodePowerSupplyCapacity = gauge('node_power_supply_capacity', {
  help: 'How full a battery is, in percent.',
  unit: 'percent',
  ...supply,
});

export const nodePowerSupplyCyclecount = gauge('node_power_supply_cyclecount', {
  help: 'How often a battery was charged and discharged.',
  ...supply,
});

export const nodePowerSupplyPowerWatt = gauge('node_power_supply_power_watt', {
  help: 'Power that flows.',
  unit: 'watts',
  ...supply,
});

export const nodePowerSupplyVoltageVolt = gauge('node_power_supply_voltage_volt', {
  help: 'Voltage of a supply.',
  unit: 'volts',
  ...supply,
});

export const nodePowerSupplyCurrentAmpere = gauge('node_power_supply_current_ampere', {
  help: 'Current of a supply.',
  unit: 'amperes',
  ...supply,
});

export const nodePowerSupplyEnergyWatthour = gauge('node_power_supply_energy_watthour', {
  help: 'Energy that a battery holds.',
  unit: 'watt-hours',
  ...supply,
});

export const nodePowerSupplyEnergyFull = gauge('node_power_supply_energy_full', {
  help: 'Energy that a battery can hold now.',
  unit: 'watt-hours',
  ...supply,
});

export const nodePowerSupplyEnergyFullDesign = gauge('node_power_supply_energy_full_design', {
  help: 'Energy that a battery could hold when it was new.',
  unit: 'watt-hours',
  ...supply,
});

/** The hardware decides which of the labels are there. */
export const nodePowerSupplyInfo = gauge('node_power_supply_info', {
  help: 'What a supply is, as labels; the value is 1.',
  labels: [
    ...supply.labels,
    'capacity_level',
    'charge_type',
    'health',
    'manufacturer',
    'model_name',
    'serial_number',
    'status',
    'technology',
    'type',
    'usb_type',
    'scope',
  ],
  job: nodeExporter,
});
