"""Chunks of reports in a vector store of LangChain.

    reports chunks in/ -o chunks.ndjson
    pip install langchain-core numpy
    python examples/chunks/langchain_chunks.py chunks.ndjson 城乡居民收入
"""

import json
import sys

from langchain_core.documents import Document
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.vectorstores import InMemoryVectorStore

file, question = sys.argv[1:]
with open(file, encoding="utf-8") as lines:
    chunks = [json.loads(line) for line in lines]

documents = [
    Document(
        id=chunk["id"],
        # What the headings say is half of what a chunk is about.
        page_content="\n".join([*chunk["path"], chunk["text"]]),
        # All else, so that it can be filtered by; `source` names the report, whose chunks go when it was edited.
        metadata={key: value for key, value in chunk.items() if key not in ("id", "text")}
        | {"source": chunk["id"].rpartition(":")[0]},
    )
    for chunk in chunks
]
# Put your own model here: this one only shows the way, its likeness means nothing.
store = InMemoryVectorStore(DeterministicFakeEmbedding(size=64))
store.add_documents(documents)
for document in store.similarity_search(question, k=3):
    print(document.id, document.metadata["issuer"], document.page_content[:60].replace("\n", " / "))
