/** An event of a person or of the network, seen by the whole page, with its fields. */
export class ReadinessEvent extends Event {
  constructor(name: string, fields: object, cancelable = false) {
    super(name, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}
