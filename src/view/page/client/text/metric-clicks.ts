/** A figure of the text is a button, but its words can be selected as well. */
export function onMetric(sheet: HTMLElement, open: (number: string) => void): void {
  const numberAt = ({ target }: Event): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>("[data-metric]")?.dataset.metric : undefined;
  sheet.addEventListener("click", (event) => {
    const number = numberAt(event);
    if (number !== undefined && getSelection()?.type !== "Range") open(number);
  });
  sheet.addEventListener("keydown", (event) => {
    const number = numberAt(event);
    if (number === undefined || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    open(number);
  });
}
