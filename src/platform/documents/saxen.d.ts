// The package has no types of its own. What we use of it.
declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = () => Record<string, string>
  export class Parser {
    on(event: 'openTag', heard: (name: string, attributes: Attributes, decode: Decode) => void): this
    on(event: 'closeTag', heard: (name: string) => void): this
    on(event: 'text' | 'cdata', heard: (text: string, decode: Decode) => void): this
    on(event: 'error' | 'warn', heard: (error: Error) => void): this
    parse(xml: string): this
  }
}
