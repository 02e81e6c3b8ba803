import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readPreferred } from '../reader/wear';
import { useListIfAny } from '../ui/list/list-context';
import type { Island, MountedIsland } from './late-parts';

interface Source<Props> {
  /** `undefined` as long as it is not there. */
  read(): Island<Props> | undefined;
  /** @throws when it does not come */
  load(): Promise<Island<Props>>;
  /** It did not come: nothing stands where it would. */
  onLost(props: Props, error: unknown): void;
}

/** The place of a part of the overlay that a late script draws, with the part's own props. The part comes when this is drawn. */
export function createIslandPlace<Props extends object>({ read, load, onLost }: Source<Props>) {
  const IslandPlace: FunctionComponent<Props> = (props) => {
    const list = useListIfAny();
    const place = useRef<HTMLDivElement>(null);
    const mounted = useRef<MountedIsland<Props> | null>(null);
    const draw = useRef(() => {});
    const latest = useRef(props);
    latest.current = props;
    draw.current = () => mounted.current?.draw(props, { list, words: readPreferred()?.words ?? null });
    useLayoutEffect(() => {
      let isWanted = true;
      const mount = (island: Island<Props>) => {
        if (isWanted && place.current) mounted.current = island(place.current);
      };
      const known = read();
      if (known) mount(known);
      else
        load().then(
          (island) => {
            mount(island);
            draw.current();
          },
          (error) => isWanted && onLost(latest.current, error),
        );
      return () => {
        isWanted = false;
        mounted.current?.remove();
      };
    }, []);
    useLayoutEffect(() => draw.current());
    return <div ref={place} class="island" />;
  };
  return IslandPlace;
}
