/* The same frames by libzmq from C: [topic][72 bytes] over loopback tcp, PUB/SUB, sender and receiver on a thread each.
   poses <messages> prints messages a second. */
#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zmq.h>

enum { POSE = 72 };
static const char topic[] = "pose/";
static long messages;
static char received[POSE];

static void *send_all(void *publisher)
{
    char pose[POSE] = {0};
    for (long i = 0; i < messages; i++) {
        zmq_msg_t body;
        zmq_send(publisher, topic, sizeof topic - 1, ZMQ_SNDMORE);
        zmq_msg_init_size(&body, POSE);
        memcpy(zmq_msg_data(&body), pose, POSE);
        zmq_msg_send(&body, publisher, 0);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    int none = 0;
    char endpoint[64], byte[8];
    size_t size = sizeof endpoint;
    struct timespec start, end;
    pthread_t sender;
    zmq_msg_t frame;

    assert(argc == 2);
    messages = atol(argv[1]);
    void *context = zmq_ctx_new();
    void *publisher = zmq_socket(context, ZMQ_XPUB);
    void *subscriber = zmq_socket(context, ZMQ_SUB);
    zmq_setsockopt(publisher, ZMQ_SNDHWM, &none, sizeof none);
    zmq_setsockopt(subscriber, ZMQ_RCVHWM, &none, sizeof none);
    zmq_bind(publisher, "tcp://127.0.0.1:*");
    zmq_getsockopt(publisher, ZMQ_LAST_ENDPOINT, endpoint, &size);
    zmq_setsockopt(subscriber, ZMQ_SUBSCRIBE, topic, sizeof topic - 1);
    zmq_connect(subscriber, endpoint);
    zmq_recv(publisher, byte, sizeof byte, 0); /* the subscription has come */

    clock_gettime(CLOCK_MONOTONIC, &start);
    pthread_create(&sender, NULL, send_all, publisher);
    zmq_msg_init(&frame);
    for (long i = 0; i < messages; i++) {
        zmq_msg_recv(&frame, subscriber, 0);
        zmq_msg_recv(&frame, subscriber, 0);
        assert(zmq_msg_size(&frame) == POSE);
        memcpy(received, zmq_msg_data(&frame), POSE);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    pthread_join(sender, NULL);
    printf("%.0f\n", messages / ((end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9));

    zmq_msg_close(&frame);
    zmq_close(publisher);
    zmq_close(subscriber);
    zmq_ctx_term(context);
    return 0;
}
