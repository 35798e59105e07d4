/** The package that the written modules define dashboards with. */
export const KIT = '@belvedere/dashboard-kit';
