import { useList } from './list-context';

/** Words of the author, in the author's language and direction. */
export function Words({ class: name, id, of }: { class?: string; id?: string; of: string }) {
  const { checklist } = useList();
  return (
    <span class={name} id={id} lang={checklist.language || undefined} dir="auto">
      {of}
    </span>
  );
}
