import { useEffect, useState } from 'react'
import { client } from '../api/client.ts'

export function App() {
  const [version, setVersion] = useState<string>()
  useEffect(() => {
    void client.system.info().then((info) => setVersion(info.version))
  }, [])
  return <main>{version}</main>
}
