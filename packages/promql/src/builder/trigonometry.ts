import type { Dimensionless } from '@belvedere/core';
import { unitFunction } from './unit-function.ts';

/**
 * Trigonometric functions. A plain number counts as radians.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#trigonometric-functions
 */

type Angle = 'radians' | 'ratio';

/** `sin(share)` is `sin(share)`. */
export const sin = unitFunction<Angle, 'ratio'>('sin', 'ratio');
/** `cos(share)` is `cos(share)`. */
export const cos = unitFunction<Angle, 'ratio'>('cos', 'ratio');
/** `tan(share)` is `tan(share)`. */
export const tan = unitFunction<Angle, 'ratio'>('tan', 'ratio');

/** `asin(share)` is `asin(share)`. */
export const asin = unitFunction<Dimensionless, 'radians'>('asin', 'radians');
/** `acos(share)` is `acos(share)`. */
export const acos = unitFunction<Dimensionless, 'radians'>('acos', 'radians');
/** `atan(share)` is `atan(share)`. */
export const atan = unitFunction<Dimensionless, 'radians'>('atan', 'radians');

/** `sinh(share)` is `sinh(share)`. */
export const sinh = unitFunction<Dimensionless, 'ratio'>('sinh', 'ratio');
/** `cosh(share)` is `cosh(share)`. */
export const cosh = unitFunction<Dimensionless, 'ratio'>('cosh', 'ratio');
/** `tanh(share)` is `tanh(share)`. */
export const tanh = unitFunction<Dimensionless, 'ratio'>('tanh', 'ratio');
/** `asinh(share)` is `asinh(share)`. */
export const asinh = unitFunction<Dimensionless, 'ratio'>('asinh', 'ratio');
/** `acosh(share)` is `acosh(share)`. */
export const acosh = unitFunction<Dimensionless, 'ratio'>('acosh', 'ratio');
/** `atanh(share)` is `atanh(share)`. */
export const atanh = unitFunction<Dimensionless, 'ratio'>('atanh', 'ratio');

/** Radians as degrees: `deg(atan(share))` is `deg(atan(share))`. */
export const deg = unitFunction<'radians', 'degrees'>('deg', 'degrees');
/** Degrees as radians: `rad(angle)` is `rad(angle)`. */
export const rad = unitFunction<'degrees', 'radians'>('rad', 'radians');
