/** The name of an element, as Grafana itself makes it of a panel's id. */
export const elementName = (id: number): string => `panel-${id}`;
