import { Component, type FunctionComponent } from 'preact';

/** The component, drawn again only when one of its props is another one. */
export function memo<Props extends object>(Draw: FunctionComponent<Props>): FunctionComponent<Props> {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]);
      return [...names].some((name) => Reflect.get(this.props, name) !== Reflect.get(next, name));
    }
    override render() {
      return <Draw {...(this.props as Props)} />;
    }
  }
  return Kept as unknown as FunctionComponent<Props>;
}
