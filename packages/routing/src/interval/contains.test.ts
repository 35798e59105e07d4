import { describe, expect, it } from '@jest/globals';
import { contains } from './contains.ts';
import { timeInterval, type Period } from './time-interval.ts';

const within = (period: Period, time: string): boolean => contains(timeInterval('example', period), Date.parse(time));

describe('a time interval', () => {
  it('begins with its start and ends before its end', () => {
    const period: Period = { times: [['09:00', '17:00']] };
    const times = ['08:59:59', '09:00:00', '16:59:59', '17:00:00'];
    expect(times.map((time) => within(period, `2026-03-04T${time}Z`))).toEqual([false, true, true, false]);
  });

  it('reaches midnight with 24:00', () => {
    const period: Period = { times: [['22:00', '24:00']] };
    expect([within(period, '2026-03-04T23:59:59Z'), within(period, '2026-03-05T00:00:00Z')]).toEqual([true, false]);
  });

  it('is in UTC unless it names a place', () => {
    expect(within({ times: [['09:00', '10:00']] }, '2026-07-01T09:30:00Z')).toBe(true);
    expect(within({ times: [['09:00', '10:00']], location: 'Europe/Zurich' }, '2026-07-01T09:30:00Z')).toBe(false);
    expect(within({ times: [['09:00', '10:00']], location: 'Europe/Zurich' }, '2026-07-01T07:30:00Z')).toBe(true);
    expect(within({ times: [['09:00', '10:00']], location: 'Europe/Zurich' }, '2026-01-01T08:30:00Z')).toBe(true);
  });

  it('follows the clock on the wall into summer time and back', () => {
    // In Zurich the clock goes from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
    const period: Period = { times: [['02:00', '03:00']], location: 'Europe/Zurich' };
    const spring = ['00:59', '01:00', '01:59'].map((time) => within(period, `2026-03-29T${time}:00Z`));
    const autumn = ['00:30', '01:30', '02:00'].map((time) => within(period, `2026-10-25T${time}:00Z`));
    expect({ spring, autumn }).toEqual({ spring: [false, false, false], autumn: [true, true, false] });
  });

  it('knows the day of the week and of the month where its place is', () => {
    expect(within({ weekdays: ['monday'], location: 'Pacific/Auckland' }, '2026-03-01T12:00:00Z')).toBe(true);
    expect(within({ weekdays: ['monday'] }, '2026-03-01T12:00:00Z')).toBe(false);
    expect(within({ daysOfMonth: [1], location: 'Asia/Kolkata' }, '2026-02-28T20:00:00Z')).toBe(true);
  });

  it('counts days from the end of the month', () => {
    expect(within({ daysOfMonth: [-1] }, '2026-02-28T12:00:00Z')).toBe(true);
    expect(within({ daysOfMonth: [-1] }, '2028-02-28T12:00:00Z')).toBe(false);
    expect(within({ daysOfMonth: [[29, 31]] }, '2026-02-28T12:00:00Z')).toBe(false);
    const days = ['27', '28'].map((day) => within({ daysOfMonth: [[28, -1]] }, `2026-02-${day}T12:00:00Z`));
    expect(days).toEqual([false, true]);
  });

  it('loses a day of the month that loses an hour, as Alertmanager does', () => {
    const last: Period = { daysOfMonth: [-1], location: 'Europe/Zurich' };
    expect([within(last, '2026-03-30T10:00:00Z'), within(last, '2026-03-31T10:00:00Z')]).toEqual([true, false]);
    expect(within(last, '2026-10-31T11:00:00Z')).toBe(true);
  });

  it('holds all that a period names, and any of its periods', () => {
    const period: Period = { months: [[6, 8]], weekdays: [['monday', 'friday']], years: [2026] };
    expect(within(period, '2026-07-01T00:00:00Z')).toBe(true);
    expect(within(period, '2027-07-01T00:00:00Z')).toBe(false);
    expect(within(period, '2026-07-04T00:00:00Z')).toBe(false);
    const two = timeInterval('two', { months: [1] }, { months: [12] });
    expect([1, 6, 12].map((month) => contains(two, Date.UTC(2026, month - 1, 5)))).toEqual([true, false, true]);
  });

  it.each<[string, Period]>([
    ['17:00 is not before 09:00', { times: [['17:00', '09:00']] }],
    ["'9:00' is no time of the day", { times: [['9:00', '17:00']] }],
    ["'25:00' is no time of the day", { times: [['20:00', '25:00']] }],
    ['monday comes after sunday', { weekdays: [['monday', 'sunday']] }],
    ['0 is no day of a month', { daysOfMonth: [0] }],
    ['day -3 can come after day 5', { daysOfMonth: [[-3, 5]] }],
    ['day 31 can come after day -1', { daysOfMonth: [[31, -1]] }],
    ['day 28 can come after day -2', { daysOfMonth: [[28, -2]] }],
    ['13 is no month', { months: [13] }],
    ['the month 12 comes after 2', { months: [[12, 2]] }],
    ["'Europe/Zurch' is no time zone", { months: [1], location: 'Europe/Zurch' }],
    ["'asia/kolkata' is no time zone: write it like", { months: [1], location: 'asia/kolkata' }],
    ["'EUROPE/ZURICH' is no time zone: write 'Europe/Zurich'", { months: [1], location: 'EUROPE/ZURICH' }],
    ["'+01:00' is no time zone", { months: [1], location: '+01:00' }],
    ['a period says nothing', { location: 'UTC' }],
  ])('refuses it: %s', (message, period) => {
    expect(() => timeInterval('example', period)).toThrow(RangeError);
    expect(() => timeInterval('example', period)).toThrow(`time interval example: ${message}`);
  });
});
