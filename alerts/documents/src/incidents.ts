/** The alerts that each incident of the simulated domain makes fire; all others stay quiet. */
export const incidents = {};
