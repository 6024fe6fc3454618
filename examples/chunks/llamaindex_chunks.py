"""Chunks of reports as nodes of LlamaIndex, with their neighbours and the report that they are of.

    reports chunks in/ -o chunks.ndjson
    pip install llama-index-core
    python examples/chunks/llamaindex_chunks.py chunks.ndjson 城乡居民收入
"""

import json
import sys

from llama_index.core import MockEmbedding, VectorStoreIndex
from llama_index.core.schema import NodeRelationship, RelatedNodeInfo, TextNode

file, question = sys.argv[1:]
with open(file, encoding="utf-8") as lines:
    chunks = [json.loads(line) for line in lines]

NEIGHBOURS = {"prev": NodeRelationship.PREVIOUS, "next": NodeRelationship.NEXT}
nodes = [
    TextNode(
        id_=chunk["id"],
        text=chunk["text"],
        metadata={key: chunk[key] for key in ("report", "file", "issuer", "title", "section", "role")}
        | {"path": " / ".join(chunk["path"]), "metrics": " ".join(chunk["metrics"])},
        # What says nothing about the text is not to be embedded with it.
        excluded_embed_metadata_keys=["report", "file", "section", "metrics"],
        relationships={
            kind: RelatedNodeInfo(node_id=chunk[key]) for key, kind in NEIGHBOURS.items() if chunk[key] is not None
        }
        # index.delete_ref_doc of it takes the chunks of a report out again.
        | {NodeRelationship.SOURCE: RelatedNodeInfo(node_id=chunk["id"].rpartition(":")[0])},
    )
    for chunk in chunks
]
# Put your own model here: this one only shows the way, its likeness means nothing.
index = VectorStoreIndex(nodes, embed_model=MockEmbedding(embed_dim=8))
for found in index.as_retriever(similarity_top_k=3).retrieve(question):
    print(found.node.node_id, found.node.metadata["path"], found.node.get_content()[:60])
