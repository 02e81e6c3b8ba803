/** What there is to say of the page, in a line or two. */
export function Message({ title, hint }: { title: string; hint?: string | undefined }) {
  return (
    <div class="state" role="status">
      <p class="state-title">{title}</p>
      {hint && <p class="state-hint">{hint}</p>}
    </div>
  );
}
