/**
 * Sensors: temperatures, voltages, fans and power, as far as the hardware has them.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/hwmon_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const sensor = { labels: ['chip', 'sensor'], job: nodeExporter } as const;

export const nodeHwmonChipNames = gauge('node_hwmon_chip_names', {
  help: 'The name of a chip, as a label; the value is 1.',
  labels: ['chip', 'chip_name'],
  job: nodeExporter,
});

export const nodeHwmonSensorLabel = gauge('node_hwmon_sensor_label', {
  help: 'The name of a sensor, as a label; the value is 1.',
  labels: [...sensor.labels, 'label'],
  job: nodeExporter,
});

export const nodeHwmonTemp = gauge('node_hwmon_temp_celsius', { help: 'Temperature.', ...sensor });

export const nodeHwmonTempMax = gauge('node_hwmon_temp_max_celsius', {
  help: 'Temperature that should not be passed.',
  ...sensor,
});

export const nodeHwmonTempCrit = gauge('node_hwmon_temp_crit_celsius', {
  help: 'Temperature that does harm.',
  ...sensor,
});

export const nodeHwmonTempCritHyst = gauge('node_hwmon_temp_crit_hyst_celsius', {
  help: 'Temperature below which the critical alarm ends.',
  ...sensor,
});

export const nodeHwmonTempCritAlarm = gauge('node_hwmon_temp_crit_alarm_celsius', {
  help: 'Whether the critical temperature is passed: 1 or 0, whatever the name says of its unit.',
  unit: 'count',
  ...sensor,
});

export const nodeHwmonTempAlarm = gauge('node_hwmon_temp_alarm', {
  help: 'Whether a temperature gives an alarm: 1 or 0.',
  ...sensor,
});

export const nodeHwmonIn = gauge('node_hwmon_in_volts', { help: 'Voltage.', ...sensor });

export const nodeHwmonInMin = gauge('node_hwmon_in_min_volts', {
  help: 'Voltage below which something is wrong.',
  ...sensor,
});

export const nodeHwmonInMax = gauge('node_hwmon_in_max_volts', {
  help: 'Voltage above which something is wrong.',
  ...sensor,
});

export const nodeHwmonInAlarm = gauge('node_hwmon_in_alarm', {
  help: 'Whether a voltage gives an alarm: 1 or 0.',
  ...sensor,
});

export const nodeHwmonCurrAmps = gauge('node_hwmon_curr_amps', { help: 'Current.', unit: 'amperes', ...sensor });

export const nodeHwmonPowerWatt = gauge('node_hwmon_power_watt', { help: 'Power.', unit: 'watts', ...sensor });

export const nodeHwmonPowerAverageWatt = gauge('node_hwmon_power_average_watt', {
  help: 'Power, averaged by the sensor.',
  unit: 'watts',
  ...sensor,
});

export const nodeHwmonEnergyJoule = counter('node_hwmon_energy_joule_total', {
  help: 'Energy used so far.',
  unit: 'joules',
  ...sensor,
});

export const nodeHwmonFanRpm = gauge('node_hwmon_fan_rpm', {
  help: 'How fast a fan turns, in revolutions per minute.',
  unit: 'rpm',
  ...sensor,
});

export const nodeHwmonFanMinRpm = gauge('node_hwmon_fan_min_rpm', {
  help: 'The slowest that a fan should turn.',
  unit: 'rpm',
  ...sensor,
});

export const nodeHwmonFanMaxRpm = gauge('node_hwmon_fan_max_rpm', {
  help: 'The fastest that a fan can turn.',
  unit: 'rpm',
  ...sensor,
});

export const nodeHwmonFanTargetRpm = gauge('node_hwmon_fan_target_rpm', {
  help: 'How fast a fan is meant to turn.',
  unit: 'rpm',
  ...sensor,
});

export const nodeHwmonFanAlarm = gauge('node_hwmon_fan_alarm', {
  help: 'Whether a fan gives an alarm: 1 or 0.',
  ...sensor,
});
